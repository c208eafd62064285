namespace Scrm.Bot.Hooks;

/// <summary>Where finished forms may be sent: section <c>Scrm:Hooks</c>.</summary>
internal sealed class HookOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Scrm:Hooks";

    /// <summary>True: addresses inside the company's own network too.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>True: plain http to this machine, for trying out.</summary>
    public bool AllowHttpLoopback { get; set; }
}
