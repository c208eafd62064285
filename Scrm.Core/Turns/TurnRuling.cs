using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Handoffs;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Tags;

namespace Scrm.Core.Turns;

/// <summary>The company's rules in one turn: asked before the bot answers, and again when people take over.</summary>
internal sealed class TurnRuling
{
    private readonly TurnInput _input;
    private readonly RuleFacts _facts;
    private readonly RuleMemory _memory;
    private readonly RuleOutcome _said;
    private readonly bool _waited;
    private RuleOutcome _handed = RuleOutcome.None;
    private RuleAction? _held;

    private TurnRuling(TurnInput input, RuleFacts facts, RuleMemory memory, bool waited)
    {
        (_input, _facts, _memory, _waited) = (input, facts, memory, waited);
        _said = input.Ruling.Decide(facts, memory.Done);
    }

    public static TurnRuling Begin(ConversationDraft draft, Message line, Contact contact, TurnInput input)
    {
        // A conversation that was over begins anew for the rules.
        var memory = input.Latest is { Status: ConversationStatus.Resolved } ? null : draft.Conversation.Ruled;
        return new TurnRuling(input, TurnFacts.Of(draft.Conversation, line, contact, input), memory ?? RuleMemory.None, draft.Conversation.Owner.Kind == OwnerKind.Queue);
    }

    /// <summary>What a rule says or hands off instead of the bot; null: the bot decides.</summary>
    public DialogueOutcome? Answer(DialogueAsk ask)
    {
        var spoken = _said.Answer is { } action ? Spoken(ask, action) : null;
        if (_said.HandOff is not { } rule)
        {
            return spoken;
        }

        var said = spoken?.Answer ?? Fixed(ask, ask.Answerer.SettingsOf(ask.InboxId).HandingOver);
        return new DialogueOutcome(said with { Kind = AnswerKind.Handoff, Handoff = new HandoffFinding(HandoffCause.Rule, rule.Name) }, null, null);
    }

    /// <summary>The rule by which an answer waits for a person's word; null: it is said. Greetings and what a form asks are no answers.</summary>
    public (RuleTrace Trace, RuleAction Action)? HoldFor(Answer answer)
    {
        if (answer is not { Kind: AnswerKind.Answer or AnswerKind.Offer, Content: not null, FormId: null }
            || answer.Reason is AnswerReason.Form or AnswerReason.Welcome or AnswerReason.Greeting or AnswerReason.Feedback)
        {
            return null;
        }

        foreach (var approval in _said.Done(RuleActionKind.Approve))
        {
            if (ApprovalScope.Means(approval.Action.Value, answer.WrittenBy is not null, answer.Article is not null || answer.Kind == AnswerKind.Offer))
            {
                _held = approval.Action;
                return approval;
            }
        }

        return null;
    }

    /// <summary>The team that serves after the handoff; null: no rule and no choice of the customer says so.</summary>
    public string? TeamAt(HandoffFinding finding, string? chosen)
    {
        _handed = _input.Ruling.Decide(
            _facts with { Handoff = HandoffPolicy.CodeOf(finding.Cause), BotAnswers = false }, [.. _memory.Done, .. _said.Once]);
        return _handed.TeamId ?? chosen ?? _said.TeamId ?? _memory.TeamId;
    }

    /// <summary>Team, priority, notes, and why.</summary>
    public void Settle(ConversationDraft draft, Message line)
    {
        RuleDeeds.Carry(draft, _memory, _input.Agents, _said, _handed);
        RuleTrace[] traces = [.. _said.Traces.Select(Settled), .. _handed.Traces];
        if (traces.Length == 0)
        {
            return;
        }

        draft.Trace(line.Id, traces);

        // Before the handoff team and agent are remembered; in the queue they change at once.
        if (_waited && _said.TeamId is { } teamId && draft.Conversation.TeamId != teamId)
        {
            draft.With(c => c with { TeamId = teamId }).Decide(DecisionKind.Transferred, rule: HandoffPolicy.CodeOf(HandoffCause.Rule));
        }
        else if (_waited && draft.Conversation.Ruled?.Wishes() == true)
        {
            draft.With(c => c with { Queue = c.Queue is { } stay ? stay with { Needs = null } : null });
        }
    }

    /// <summary>The tags rules put, with the message as evidence.</summary>
    public IEnumerable<TagProposal> Tags(Message line, TagFold fold) =>
        new[] { _said, _handed }.SelectMany(outcome => RuleDeeds.Tags(outcome, fold, line.Content.Text));

    // Only now is it known which answer there was to be approved.
    private RuleTrace Settled(RuleTrace trace) => trace with
    {
        Effects = [.. trace.Effects.Select(e => e.Action.Kind == RuleActionKind.Approve ? e with { Done = ReferenceEquals(e.Action, _held) } : e)],
    };

    private static DialogueOutcome? Spoken(DialogueAsk ask, RuleAction action)
    {
        var key = action.Kind switch
        {
            RuleActionKind.Article => MenuKey.ArticlePrefix + action.Value,
            RuleActionKind.Form => MenuKey.FormPrefix + action.Value,
            _ => null,
        };
        if (key is null)
        {
            return new DialogueOutcome(Fixed(ask, action.Text!), null, null);
        }

        // Articles and forms are answered as if tapped in the account's menu; one that is gone leaves the bot to decide.
        var tapped = new MessageContent { Type = MessageType.Event, Event = new PlatformEvent { Kind = PlatformEventKind.MenuClick, Name = "rule", Key = key } };
        var outcome = DialogueStep.Decide(ask with { Question = ask.Question with { Content = tapped } });
        return outcome.Answer is { Content: not null, Kind: AnswerKind.Answer } ? outcome : null;
    }

    private static Answer Fixed(DialogueAsk ask, string text) =>
        new(AnswerKind.Answer, AnswerReason.Rule, 1, MessageContent.OfText(text), [], ask.Question.Memory with { Misses = 0, OfferedArticleIds = [], Choices = [], MenuPath = [] });
}
