using Scrm.Core.Inboxes;

namespace Scrm.Host.Seeding;

/// <summary>An inbox that settings ask for: <c>Scrm:Inboxes:N</c>.</summary>
internal sealed class InboxOptions
{
    public string Id { get; set; } = "";

    public string Channel { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Team { get; set; }

    public Dictionary<string, string> Settings { get; set; } = [];

    public Inbox ToInbox() =>
        Id.Length == 0 || Channel.Length == 0
            ? throw new InvalidOperationException("Scrm:Inboxes: every inbox needs an Id and a Channel.")
            : new Inbox { Id = Id, Channel = Channel, Name = Name.Length == 0 ? Id : Name, TeamId = Team, Settings = Settings };
}
