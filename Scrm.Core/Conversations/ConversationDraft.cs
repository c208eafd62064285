using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Rules;

namespace Scrm.Core.Conversations;

/// <summary>Collects what one turn or action changes, and becomes one commit. Pure: numbers lines, keeps preview and version right.</summary>
public sealed class ConversationDraft
{
    private const int PreviewLength = 120;
    private const int MaxMentioned = 100;
    private readonly IIdFactory _ids;
    private readonly Conversation _before;
    private readonly List<Message> _messages = [];
    private readonly List<Message> _changed = [];
    private readonly List<OutboxEntry> _outbox = [];
    private readonly List<string> _outboxDone = [];
    private readonly List<Touchpoint> _touchpoints = [];
    private readonly List<AnswerUse> _uses = [];
    private readonly List<FormOutcome> _forms = [];
    private RoutingDecision? _decision;

    private ConversationDraft(Conversation conversation, DateTimeOffset now, IIdFactory ids)
    {
        (Now, _ids, _before) = (now, ids, conversation);
        Conversation = conversation with { Version = conversation.Version + 1, UpdatedAt = now };
    }

    /// <summary>The conversation as it will be.</summary>
    public Conversation Conversation { get; private set; }

    /// <summary>The time of the change.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Forms that ended.</summary>
    public IReadOnlyList<FormOutcome> Forms => _forms;

    /// <summary>Begins to change a conversation; one of version 0 is new.</summary>
    public static ConversationDraft Of(Conversation conversation, DateTimeOffset now, IIdFactory ids) => new(conversation, now, ids);

    /// <summary>Changes the conversation itself.</summary>
    public ConversationDraft With(Func<Conversation, Conversation> change)
    {
        Conversation = change(Conversation);
        return this;
    }

    /// <summary>Appends a line.</summary>
    public Message Append(MessageDirection direction, Author author, MessageContent content, Func<Message, Message>? detail = null)
    {
        var line = new Message
        {
            Id = NewId(),
            ConversationId = Conversation.Id,
            Seq = Conversation.LastSeq + 1,
            Direction = direction,
            Author = author,
            Content = content,
            At = Now,
        };
        line = detail?.Invoke(line) ?? line;
        _messages.Add(line);
        Conversation = Conversation with
        {
            LastSeq = line.Seq,
            LastMessage = direction == MessageDirection.System ? Conversation.LastMessage : Preview(line),
            Mentioned = line.Mentions.Count == 0 ? Conversation.Mentioned : [.. Conversation.Mentioned.Except(line.Mentions).Concat(line.Mentions.Distinct()).TakeLast(MaxMentioned)],
        };
        return line;
    }

    /// <summary>Appends a line that tells what Scrm or staff did.</summary>
    public ConversationDraft Notice(string kind, string? agentId = null, string? detail = null, IReadOnlyList<string>? tried = null, string? evidence = null)
    {
        Append(
            MessageDirection.System,
            Author.System,
            new MessageContent { Type = MessageType.Event },
            line => line with { Notice = new SystemNotice(kind, agentId, detail, tried, evidence) });
        return this;
    }

    /// <summary>Appends a message to the customer that leaves through the outbox, after <paramref name="holdFor"/>; uses the reply window.</summary>
    public Message Send(
        Author author, MessageContent content, string? clientMessageId = null, string? resendOf = null, TimeSpan holdFor = default)
    {
        var line = Speak(author, content, clientMessageId, resendOf);
        _outbox.Add(Entry(line, Now + holdFor));
        Conversation = Conversation with { ReplyWindow = Conversation.ReplyWindow?.Use(Now) };
        return line;
    }

    /// <summary>
    /// Appends a message to the customer that leaves in the response to the platform's own request: it costs no quota, holds the line
    /// until the hand-over is confirmed, and is uncertain when that does not happen within <paramref name="confirmWithin"/>.
    /// </summary>
    public Message SendPassively(Author author, MessageContent content, TimeSpan confirmWithin, string? clientMessageId = null)
    {
        var line = Speak(author, content, clientMessageId, null);
        _outbox.Add(Entry(line, Now + confirmWithin) with { Passive = true });
        return line;
    }

    /// <summary>Replaces a line that is already in the transcript.</summary>
    public ConversationDraft Change(Message line)
    {
        _changed.Add(line);
        return this;
    }

    /// <summary>Takes a message out of the outbox.</summary>
    public ConversationDraft Finish(string messageId)
    {
        _outboxDone.Add(messageId);
        return this;
    }

    /// <summary>Adds to the contact's timeline.</summary>
    public ConversationDraft Touch(TouchpointKind kind, string? messageId = null, string? detail = null)
    {
        _touchpoints.Add(new Touchpoint(
            NewId(), Conversation.ContactId, kind, Now, Conversation.InboxId, Conversation.Channel, Conversation.Id, messageId, detail));
        return this;
    }

    /// <summary>Counts what happened with knowledge articles.</summary>
    public ConversationDraft Count(IEnumerable<AnswerUse> uses)
    {
        _uses.AddRange(uses);
        return this;
    }

    /// <summary>Ends the form that was being filled in, and tells staff what is in it.</summary>
    public ConversationDraft EndForm(Form form, FormRun run, FormEnd end)
    {
        var outcome = FormEnding.Of(form, run, end, Conversation, _ids, Now);
        _forms.Add(outcome);
        var lines = outcome.Result.Lines();
        return With(c => c.Form == run ? c with { Form = null } : c).Notice(FormEnding.NoticeOf(end), detail: form.Name, tried: lines.Count == 0 ? null : lines);
    }

    /// <summary>Writes beside a line of this draft what the bot made it from.</summary>
    public ConversationDraft Trace(string messageId, BotAnswer answer)
    {
        var at = _messages.FindIndex(m => m.Id == messageId);
        _messages[at] = _messages[at] with { Answer = answer };
        return this;
    }

    /// <summary>Writes beside a line of this draft which rules held for it.</summary>
    public ConversationDraft Trace(string messageId, IReadOnlyList<RuleTrace> rules)
    {
        var at = _messages.FindIndex(m => m.Id == messageId);
        _messages[at] = _messages[at] with { Rules = rules };
        return this;
    }

    /// <summary>Writes beside the last line of this draft which rules held for it.</summary>
    public ConversationDraft TraceLast(IReadOnlyList<RuleTrace> rules) => Trace(_messages[^1].Id, rules);

    /// <summary>Writes down why the conversation changes hands; from where and to where follow from the change itself.</summary>
    public ConversationDraft Decide(DecisionKind kind, string? byId = null, string? rule = null, Func<RoutingDecision, RoutingDecision>? detail = null)
    {
        var decision = new RoutingDecision
        {
            Id = NewId(),
            ConversationId = Conversation.Id,
            ContactId = Conversation.ContactId,
            At = Now,
            Kind = kind,
            ById = byId,
            Rule = rule,
            FromAgentId = _before.Owner.AgentId,
            FromTeamId = _before.TeamId,
            ToAgentId = Conversation.Owner.AgentId,
            ToTeamId = Conversation.TeamId,
            Priority = Conversation.Priority,
            WaitedSeconds = _before.WaitingSince is { } since ? (long)(Now - since).TotalSeconds : null,
        };
        _decision = detail?.Invoke(decision) ?? decision;
        return this;
    }

    /// <summary>The commit. Callers add what concerns contact, tags, persona, receipt and capacity.</summary>
    public ConversationCommit ToCommit()
    {
        var answered = _messages.Any(m => m is { Direction: MessageDirection.Out, Author.Kind: AuthorKind.Agent });
        Conversation = ConversationStamps.Apply(_before, Conversation, answered, Now);
        return new ConversationCommit
        {
            Conversation = Conversation,
            ExpectedVersion = _before.Version,
            Messages = [.. _messages],
            Changed = [.. _changed],
            Outbox = [.. _outbox],
            OutboxDone = [.. _outboxDone],
            Touchpoints = [.. _touchpoints],
            Mentions = MentionRules.Of(Conversation, _messages),
            Uses = [.. _uses],
            Forms = [.. _forms],
            Decision = _decision,
            Seats = ConversationStamps.Moves(_before, Conversation, Now),
        };
    }

    // What belongs to a conversation is of its region.
    private string NewId() => Regions.Beside(Conversation.Id, _ids);

    private static MessagePreview Preview(Message line)
    {
        var text = line.Content.Text ?? line.Content.Link?.Title ?? line.Content.Place?.Label;
        return new MessagePreview(
            line.Seq, line.Direction, line.Content.Type, text is { Length: > PreviewLength } ? text[..PreviewLength] : text, line.At);
    }

    private Message Speak(Author author, MessageContent content, string? clientMessageId, string? resendOf) => Append(
        MessageDirection.Out,
        author,
        content,
        line => line with { Delivery = DeliveryStatus.Pending, ClientMessageId = clientMessageId, ResendOf = resendOf });

    private OutboxEntry Entry(Message line, DateTimeOffset dueAt) => new()
    {
        MessageId = line.Id,
        ConversationId = Conversation.Id,
        Seq = line.Seq,
        InboxId = Conversation.InboxId,
        ExternalId = Conversation.ExternalId,
        Content = line.Content,
        Author = line.Author.Kind,
        DueAt = dueAt,
    };
}
