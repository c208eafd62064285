using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Dialogues;
using Scrm.Core.Figures;
using Scrm.Core.Links;
using Scrm.Core.Mentions;
using Scrm.Core.Personas;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Tags;

namespace Scrm.Core.Conversations;

/// <summary>Everything one turn or action changes: all of it is stored, or nothing.</summary>
public sealed record ConversationCommit
{
    /// <summary>The conversation as it shall be; its version is <see cref="ExpectedVersion"/> + 1.</summary>
    public required Conversation Conversation { get; init; }

    /// <summary>Version that must be stored now; 0: the conversation must not exist, and there may be no other unresolved one with the identity in the inbox.</summary>
    public required long ExpectedVersion { get; init; }

    /// <summary>New lines of the transcript, in order.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Lines of the transcript that changed (delivery, fetched attachment).</summary>
    public IReadOnlyList<Message> Changed { get; init; } = [];

    /// <summary>Messages to be sent.</summary>
    public IReadOnlyList<OutboxEntry> Outbox { get; init; } = [];

    /// <summary>Outbox entries that are finished: message ids.</summary>
    public IReadOnlyList<string> OutboxDone { get; init; } = [];

    /// <summary>The person as he shall be, or null when unchanged; its version is <see cref="ExpectedContactVersion"/> + 1.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Version of the person that must be stored now; 0: new.</summary>
    public long ExpectedContactVersion { get; init; }

    /// <summary>What changed of the person's facts, for their history.</summary>
    public IReadOnlyList<ContactEdit> Edits { get; init; } = [];

    /// <summary>New entries of the timeline.</summary>
    public IReadOnlyList<Touchpoint> Touchpoints { get; init; } = [];

    /// <summary>Tags put or seen again; an assignment with a known id replaces the stored one.</summary>
    public IReadOnlyList<TagAssignment> Tags { get; init; } = [];

    /// <summary>Assignments taken off: their ids.</summary>
    public IReadOnlyList<string> TagsRemoved { get; init; } = [];

    /// <summary>The observations the tags follow from.</summary>
    public IReadOnlyList<TagObservation> Observations { get; init; } = [];

    /// <summary>What was counted of the person after the change, or null when unchanged.</summary>
    public ContactFigures? Figures { get; init; }

    /// <summary>The person's picture after the change, or null when unchanged.</summary>
    public Persona? Persona { get; init; }

    /// <summary>The links in the messages to be sent that lead back to us first.</summary>
    public IReadOnlyList<ShortLink> Links { get; init; } = [];

    /// <summary>Colleagues whom new notes call.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Forms that ended.</summary>
    public IReadOnlyList<FormOutcome> Forms { get; init; } = [];

    /// <summary>What is counted for knowledge articles.</summary>
    public IReadOnlyList<AnswerUse> Uses { get; init; } = [];

    /// <summary>The inbound message this commit finishes, or null.</summary>
    public ReceiptOutcome? Receipt { get; init; }

    /// <summary>Why the conversation changes hands, or null when it does not.</summary>
    public RoutingDecision? Decision { get; init; }

    /// <summary>The turn of the team that must be the last one now; the owner gets the next. Null: no turns are taken.</summary>
    public TeamTurn? Turn { get; init; }

    /// <summary>Agents who got an open conversation or have one less.</summary>
    public IReadOnlyList<SeatMove> Seats { get; init; } = [];

    /// <summary>The open conversations of the owner may weigh at most so much after the commit; null: not checked.</summary>
    public int? OwnerCapacity { get; init; }
}
