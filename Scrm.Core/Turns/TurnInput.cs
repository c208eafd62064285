using System.Collections.Frozen;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Figures;
using Scrm.Core.Inboxes;
using Scrm.Core.Personas;
using Scrm.Core.RemoteBots;
using Scrm.Core.Rules;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Writing;

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

    /// <summary>How its team takes up again what people ended or put aside; null: it is neither, or of no team.</summary>
    public TeamRouting? LatestRouting { get; init; }

    /// <summary>Open conversations the agent who put it aside may hold at once; null: nobody did.</summary>
    public int? LatestCapacity { get; init; }

    /// <summary>True when that agent holds as many already.</summary>
    public bool LatestAgentIsFull { get; init; }

    /// <summary>Its last lines, oldest first: as many as answers and tag rules need.</summary>
    public IReadOnlyList<Message> Lines { get; init; } = [];

    /// <summary>Earlier texts of both sides in it that the bot answers with in mind, oldest first; none where people have it.</summary>
    public IReadOnlyList<string> History => Latest is { Owner.Kind: OwnerKind.Bot }
        ? [.. Lines.TakeLast(TurnHistory.Lines).Select(TurnHistory.TextOf).OfType<string>()]
        : [];

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

    /// <summary>Articles that mean nearly what was asked.</summary>
    public NearTexts Near { get; init; } = NearTexts.None;

    /// <summary>What a language model wrote for this message; null: nothing.</summary>
    public WritingOutcome? Writing { get; init; }

    /// <summary>What the bot elsewhere says to the message; null: none answers here, it was not asked or it failed.</summary>
    public RemoteWord? Remote { get; init; }

    /// <summary>The forms: those that may begin, and the version that is being filled in.</summary>
    public FormBook Forms { get; init; } = FormBook.Empty;

    /// <summary>What the company's system said to the answer in the message; null: it was not asked.</summary>
    public FieldVerdict? Verdict { get; init; }

    /// <summary>The version of the bot that is, where two are compared; null: there is one.</summary>
    public string? Arm { get; init; }

    /// <summary>The company's rules, as published.</summary>
    public RuleMatcher Ruling { get; init; } = RuleMatcher.Empty;

    /// <summary>The contact's conversations, newest first, where a rule asks for them; else null.</summary>
    public IReadOnlyList<Conversation>? Past { get; init; }

    /// <summary>When teams serve, where a rule asks for it: by id; null: always.</summary>
    public IReadOnlyDictionary<string, BusinessHours?> Hours { get; init; } = FrozenDictionary<string, BusinessHours?>.Empty;

    /// <summary>The agents, where a rule writes to them.</summary>
    public IReadOnlyList<Agent> Agents { get; init; } = [];

    /// <summary>Tags, their rules and what applies them.</summary>
    public required TagRules Rules { get; init; }

    /// <summary>The time of the turn.</summary>
    public required DateTimeOffset Now { get; init; }
}
