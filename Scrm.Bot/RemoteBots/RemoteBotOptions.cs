namespace Scrm.Bot.RemoteBots;

/// <summary>Bots elsewhere: section <c>Scrm:RemoteBots</c>.</summary>
internal sealed class RemoteBotOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Scrm:RemoteBots";

    /// <summary>Where bots reach our connector; null: at <c>Scrm:PublicBaseUrl</c>.</summary>
    public string? ServiceUrl { get; set; }
}
