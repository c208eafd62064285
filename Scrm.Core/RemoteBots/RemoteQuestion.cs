using Scrm.Core.Content;
using Scrm.Core.Inboxes;

namespace Scrm.Core.RemoteBots;

/// <summary>A customer's message for a bot elsewhere.</summary>
/// <param name="Id">Stable: a turn that is tried again asks with the same id.</param>
/// <param name="Inbox">Where it came in.</param>
/// <param name="ExternalId">The platform's id of the person.</param>
/// <param name="ContactName">What the person is called.</param>
/// <param name="Content">What was said or done.</param>
/// <param name="SentAt">When, by the platform's clock.</param>
public sealed record RemoteQuestion(string Id, Inbox Inbox, string ExternalId, string ContactName, MessageContent Content, DateTimeOffset SentAt)
{
    /// <summary>True: the first message of a conversation.</summary>
    public bool Begins { get; init; }

    /// <summary>Choices the bot offered last, their ids being what it wants to hear; empty: none are open.</summary>
    public IReadOnlyList<MenuChoice> Offered { get; init; } = [];
}
