using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Host.Seeding;

/// <summary>An inbox that settings ask for: <c>Scrm:Inboxes:N</c>.</summary>
internal sealed class InboxOptions
{
    public string Id { get; set; } = "";

    public string Channel { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The region; its word stands before the id then, as in <c>cn-shop</c>.</summary>
    public string? Region { get; set; }

    public string? Team { get; set; }

    public Dictionary<string, string> Settings { get; set; } = [];

    public Inbox ToInbox(Regions regions) =>
        Id.Length == 0 || Channel.Length == 0
            ? throw new InvalidOperationException("Scrm:Inboxes: every inbox needs an Id and a Channel.")
            : Region is { Length: > 0 } region && !regions.All.Contains(region)
            ? throw new InvalidOperationException($"Scrm:Inboxes: the region {region} of {Id} is not in Scrm:Regions.")
            : new Inbox { Id = IdIn(regions), Channel = Channel, Name = Name.Length == 0 ? Id : Name, TeamId = Team, Settings = Settings };

    private string IdIn(Regions regions) => Region is { Length: > 0 } region && regions.Of(Id) != region ? Regions.With(region, Id) : Id;
}
