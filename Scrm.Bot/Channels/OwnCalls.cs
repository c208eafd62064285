namespace Scrm.Bot.Channels;

/// <summary>How we tell calls we make to our own address from the platform's.</summary>
internal static class OwnCalls
{
    public const string Header = "X-Scrm-Check";
}
