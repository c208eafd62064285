using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Inboxes;

/// <summary>One account of ours on a channel.</summary>
public sealed record Inbox
{
    /// <summary>Opaque id; part of the webhook's path.</summary>
    public required string Id { get; init; }

    /// <summary>Network, for example <c>wechat</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>What people call the account.</summary>
    public required string Name { get; init; }

    /// <summary>Team whose queue takes handoffs; null: everybody's.</summary>
    public string? TeamId { get; init; }

    /// <summary>Language customers write in here (BCP 47), where they are not known to use another; null: any.</summary>
    public string? Language { get; init; }

    /// <summary>Skills every conversation here needs.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>What customers are promised here, before what the team promises; null: the team's.</summary>
    public ServiceTargets? Targets { get; init; }

    /// <summary>False: webhooks are refused and nothing is sent.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The channel's settings by name, secrets among them: never returned by an API nor logged.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
