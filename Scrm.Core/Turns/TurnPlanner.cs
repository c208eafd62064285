using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Forms;
using Scrm.Core.Foundation;
using Scrm.Core.Handoffs;
using Scrm.Core.Personas;
using Scrm.Core.RemoteBots;
using Scrm.Core.Routing;
using Scrm.Core.Rules;
using Scrm.Core.Tags;
using Scrm.Core.Writing;

namespace Scrm.Core.Turns;

/// <summary>Decides a whole turn: whose message it is, which conversation, what it tells, what the bot says. Pure: the same input, the same commit.</summary>
public sealed class TurnPlanner(IIdFactory ids, Regions regions)
{
    /// <summary>How long a response's hand-over may stay unconfirmed: the platform's three tries of 5 s are over then.</summary>
    public static readonly TimeSpan PassiveConfirmation = TimeSpan.FromSeconds(25);

    /// <summary>The commit of the turn.</summary>
    public ConversationCommit Plan(TurnInput input)
    {
        var (draft, line, contact, ruling) = Begin(input);
        var reply = input.MayAnswer ? Answer(draft, line, contact, input, ruling) : null;
        ruling.Settle(draft, line);
        var tags = Tag(draft, line, input, ruling);
        var after = tags.ApplyTo(input.Tags);
        draft.With(c => c with { Tags = ConversationTags.NamesOn(c.Id, after) });
        var (person, edits) = FormFacts.Learn(contact with { Id = draft.Conversation.ContactId }, draft.Forms, input.Now, ids);
        var figures = Count(line, draft.Conversation.Channel, input);
        return draft.ToCommit() with
        {
            // Asked for where the message woke it.
            OwnerCapacity = draft.Conversation.Status == ConversationStatus.Open ? input.LatestCapacity : null,
            Contact = person,
            ExpectedContactVersion = contact.Version - 1,
            Edits = edits,
            Tags = tags.Upserts,
            TagsRemoved = tags.RemovedIds,
            Observations = tags.Observations,
            Figures = figures,
            Persona = PersonaBuilder.Build(ContactFacts.Of(person), after, figures, input.Rules.Book, input.Personas, input.Now),
            Receipt = new ReceiptOutcome(input.Receipt.Id, reply?.Body, reply?.MessageId, input.Lease),
        };
    }

    /// <summary>The message as the bot elsewhere shall be asked about it; null: people, a form or a rule has it, or it asks for nothing.</summary>
    public RemoteQuestion? ForRemoteBot(TurnInput input)
    {
        var inbound = input.Receipt.Inbound;
        var (draft, line, contact, ruling) = Begin(input);
        if (!input.MayAnswer || ThreadRules.IsQuiet(inbound.Content)
            || draft.Conversation is not { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending, Form: null } conversation
            || ruling.Answer(new DialogueAsk(Ask(conversation, contact, input), input.Answerer, input.Forms, null, line.Id)) is not null)
        {
            return null;
        }

        return new RemoteQuestion($"{inbound.InboxId}-{input.Receipt.Id}", input.Inbox, inbound.ExternalId, contact.Name, inbound.Content, inbound.SentAt)
        {
            Begins = input.Latest is null or { Status: ConversationStatus.Resolved } || input.Latest.Id != conversation.Id,
            Offered = conversation.Bot.Choices,
        };
    }

    /// <summary>What a language model shall be asked before the turn is planned; null: nothing.</summary>
    public WritingTask? TaskFor(TurnInput input) => QuestionOf(input) is { } asked
        ? WritingRules.TaskOf(input.Answerer.Decide(asked.Question), asked.Question, input.Answerer.Article, asked.ContactName)
        : null;

    /// <summary>What is looked up by meaning before the turn is planned; empty: nothing.</summary>
    public IReadOnlyList<string> LookedUp(TurnInput input) => QuestionOf(input) is { } asked ? MeaningWish.Of(input.Answerer, asked.Question) : [];

    /// <summary>The answer in a form that the company's system is asked about before the turn is planned; null: none.</summary>
    public FieldQuestion? AskedOfSystem(TurnInput input)
    {
        if (Arrived(input) is not ({ Form: { } run } conversation, var contact) || input.Forms.Running(run) is not { Hook: not null } form || !form.Fields.Any(f => f.Check))
        {
            return null;
        }

        var question = Ask(conversation, contact, input);
        return DialogueStep.Decide(new DialogueAsk(question, input.Answerer, input.Forms, run, null)).Check is { } check
            ? new FieldQuestion($"{input.Receipt.Id}-{check.Key}", form, check, run, conversation.Id, conversation.ContactId, contact.Name, conversation.InboxId)
            : null;
    }

    private (ConversationDraft Draft, Message Line, Contact Contact, TurnRuling Ruling) Begin(TurnInput input)
    {
        var inbound = input.Receipt.Inbound;
        var contact = ContactRules.After(inbound, input.Contact, input.Now, ids, regions);
        var thread = ThreadRules.Continue(inbound, input.Inbox, contact, input.Latest, input.Now, ids);
        var draft = ThreadRules.Arrive(ConversationDraft.Of(thread, input.Now, ids), input.Receipt, input.Pending.Sends, input.LatestRouting, input.LatestAgentIsFull);
        var line = Write(draft, inbound, contact.Name);
        return (draft, line, contact, TurnRuling.Begin(draft, line, contact, input));
    }

    private (AnswerQuestion Question, string ContactName)? QuestionOf(TurnInput input) =>
        Arrived(input) is ({ Form: null } conversation, var contact) ? (Ask(conversation, contact, input), contact.Name) : null;

    /// <summary>The conversation with the message in it where the bot answers it, and who wrote; null: the bot is silent.</summary>
    private (Conversation Conversation, Contact Contact)? Arrived(TurnInput input)
    {
        var contact = ContactRules.After(input.Receipt.Inbound, input.Contact, input.Now, ids, regions);
        var thread = ThreadRules.Continue(input.Receipt.Inbound, input.Inbox, contact, input.Latest, input.Now, ids);
        var conversation = ThreadRules.Arrive(ConversationDraft.Of(thread, input.Now, ids), input.Receipt, input.Pending.Sends).Conversation;
        return input.MayAnswer && conversation is { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending, ContactBlocked: false } ? (conversation, contact) : null;
    }

    private static AnswerQuestion Ask(Conversation conversation, Contact contact, TurnInput input) => new(
        conversation.InboxId, input.Receipt.Inbound.Content, conversation.Bot, input.History, AskerRules.Of(conversation, contact, input)) { Near = input.Near };

    private static Message Write(ConversationDraft draft, InboundMessage inbound, string contactName)
    {
        var line = draft.Append(
            MessageDirection.In,
            new Author(AuthorKind.Contact, draft.Conversation.ContactId, contactName),
            inbound.Content,
            m => m with { At = inbound.SentAt, PlatformMessageId = inbound.PlatformMessageId });
        draft.With(c => ThreadRules.Unseen(c, inbound.Content, draft.Now) with { Language = ScriptReader.Of(inbound.Content.Text ?? "") ?? c.Language });
        if (TouchpointRules.Of(inbound.Content) is { } touch)
        {
            draft.Touch(touch.Kind, line.Id, touch.Detail);
        }

        return line;
    }

    private static PassiveReply? Answer(ConversationDraft draft, Message line, Contact contact, TurnInput input, TurnRuling ruling)
    {
        // The bot never speaks while people own the conversation, nor to somebody who is not served.
        if (draft.Conversation is not { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending, ContactBlocked: false } conversation)
        {
            return null;
        }

        var question = Ask(conversation, contact, input);
        var ask = new DialogueAsk(question, input.Answerer, input.Forms, conversation.Form, line.Id) { Verdict = input.Verdict };
        var ruled = ruling.Answer(ask);
        var remote = ruled is null && conversation.Form is null ? input.Remote : null;
        var decided = ruled ?? (remote is null ? DialogueStep.Decide(ask) : RemoteRules.Decide(remote, question, input.Inbox));

        // A model writes answers; what belongs to a form is the form's, and what a rule says is the rule's.
        var answer = conversation.Form is null && ruled is null ? WritingRules.Apply(decided.Answer, question, input.Writing?.Task, input.Writing?.Written) : decided.Answer;
        if (ruling.HoldFor(answer) is { } hold)
        {
            return Hold(draft, remote is null ? answer : answer with { Content = RemoteRules.Whole(remote) }, hold, input, ruling);
        }

        draft.With(c => c with { Bot = answer.Memory, Form = decided.Run });
        var said = answer.Content is null ? null : Say(draft, answer.Content, input, remote?.Replies[0].ClientMessageId);
        if (answer.Content is not null && said is null)
        {
            draft.Notice("kept", detail: ReplyGate.WindowRefusal(draft.Conversation.ReplyWindow, draft.Now)?.Detail);
        }

        AnswerRecords.Write(draft, answer, said?.MessageId, question.Asker.Day, input.Arm);
        RemoteSpeech.Say(draft, remote?.Replies.Skip(1) ?? [], input);
        if (answer.Kind == AnswerKind.Handoff)
        {
            var finding = answer.Handoff ?? new HandoffFinding(HandoffCause.AskedForPerson);
            Handoff.Apply(draft, finding, ruling.TeamAt(finding, answer.TeamId) ?? input.Inbox.TeamId);
        }

        if (decided.Ended is { } ended)
        {
            draft.EndForm(ended.Form, ended.Run, ended.End);
        }

        if (remote is { IsOver: true, Handoff: null })
        {
            RemoteSpeech.End(draft);
        }

        return said?.Body is null ? null : said;
    }

    /// <summary>The answer waits for a person's word; what the customer is told meanwhile, or null.</summary>
    private static PassiveReply? Hold(ConversationDraft draft, Answer answer, (RuleTrace Trace, RuleAction Action) hold, TurnInput input, TurnRuling ruling)
    {
        var said = string.IsNullOrWhiteSpace(hold.Action.Text) ? null : Say(draft, MessageContent.OfText(hold.Action.Text), input);
        Holding.Apply(draft, answer, hold.Trace, input, ruling);
        return said?.Body is null ? null : said;
    }

    /// <summary>What was said and how it travels, or null where the platform takes nothing now.</summary>
    private static PassiveReply? Say(ConversationDraft draft, MessageContent content, TurnInput input, string? clientMessageId = null)
    {
        var mayBePassive = input.Receipt.Road != ReplyRoad.Asynchronous && !input.Pending.Any;
        if (mayBePassive && input.RenderPassive?.Invoke(content) is { } body)
        {
            return new PassiveReply(body, draft.SendPassively(Author.Bot, content, PassiveConfirmation, clientMessageId).Id);
        }

        return ReplyGate.WindowRefusal(draft.Conversation.ReplyWindow, draft.Now) is null
            ? new PassiveReply(null, draft.Send(Author.Bot, content, clientMessageId).Id)
            : null;
    }

    private static TagChanges Tag(ConversationDraft draft, Message line, TurnInput input, TurnRuling ruling)
    {
        var (conversation, rules) = (draft.Conversation, input.Rules);
        var occasion = new TagOccasion(conversation.ContactId, conversation.Id, line.Id, input.Now);
        var carried = Carry(conversation, input, occasion with { MessageId = null });
        var present = carried.ApplyTo(input.Tags);
        var dialogue = input.Latest?.Id == conversation.Id ? input.Lines : [];
        // Nobody is asked about what is there.
        var found = rules.Tagger.Match(rules.Signals.Of(line, dialogue) with { Form = FormFacts.Answers(draft.Forms) })
            .Where(p => !p.OnlyToReview || !present.Any(a => a.TagId == p.Tag.Id && a.Value == p.Value)).ToList();
        found.AddRange(ruling.Tags(line, rules.Assigner.Fold));
        IReadOnlyList<TagProposal> proposals = rules.Learned is { } learned && line.Content.Text is { Length: > 0 } text
            ? [.. found, .. learned.Propose(text, found, present, rules.Assigner.Fold)]
            : found;
        return carried.Then(rules.Assigner.Assign(present, proposals, occasion));
    }

    /// <summary>What the contact's new conversation in the inbox begins with.</summary>
    private static TagChanges Carry(Conversation conversation, TurnInput input, TagOccasion occasion) =>
        input.Latest is { } before && before.Id != conversation.Id
            ? input.Rules.Assigner.Carry(input.Tags, CarriedOver.Of(input.Tags, input.Rules.Book, before.Id, input.Now), occasion)
            : TagChanges.None;

    private static ContactFigures Count(Message line, string channel, TurnInput input)
    {
        var rules = input.Personas.Counting;
        return rules.After(input.Figures ?? rules.Begin(), DeedRules.Of(line.Content, channel, line.At));
    }

    private sealed record PassiveReply(byte[]? Body, string MessageId);
}
