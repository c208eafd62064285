using System.Collections.Frozen;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Inboxes;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Turns;

/// <summary>Everything a turn is decided from.</summary>
public sealed record TurnInput
{
    /// <summary>The message, durable.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>The right the turn is taken with; null: nobody else takes turns.</summary>
    public TurnLease? Lease { get; init; }

    /// <summary>False: the message is kept, and the bot says nothing to it.</summary>
    public bool MayAnswer { get; init; } = true;

    /// <summary>Where it came in.</summary>
    public required Inbox Inbox { get; init; }

    /// <summary>Who wrote; null: never heard of.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The contact's newest conversation in the inbox, or null.</summary>
    public Conversation? Latest { get; init; }

    /// <summary>True: a conversation that people ended goes back to them, as its team wants it.</summary>
    public bool ReopensToPeople { get; init; }

    /// <summary>Earlier texts of both sides in it, oldest first.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>The contact's tags.</summary>
    public IReadOnlyList<TagAssignment> Tags { get; init; } = [];

    /// <summary>Ids of the segments the contact was in before the message.</summary>
    public IReadOnlySet<string> SegmentIds { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What was counted of the contact; null: never heard of.</summary>
    public ContactFigures? Figures { get; init; }

    /// <summary>How people are looked at.</summary>
    public PersonaRules Personas { get; init; } = PersonaRules.Default;

    /// <summary>Earlier messages to the customer that have not left: the answer queues behind them.</summary>
    public PendingMessages Pending { get; init; } = PendingMessages.None;

    /// <summary>Renders what can travel in the platform's response; null: nothing can.</summary>
    public Func<MessageContent, byte[]?>? RenderPassive { get; init; }

    /// <summary>The bot's answers.</summary>
    public required Answerer Answerer { get; init; }

    /// <summary>Tags, their rules and what applies them.</summary>
    public required TagRules Rules { get; init; }

    /// <summary>The time of the turn.</summary>
    public required DateTimeOffset Now { get; init; }
}
