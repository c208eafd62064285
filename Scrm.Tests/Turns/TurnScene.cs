using System.Globalization;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Personas;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Turns;

namespace Scrm.Tests.Turns;

/// <summary>Plays turns of one contact in memory: each turn starts from what the last one decided.</summary>
internal sealed class TurnScene
{
    private static readonly TagBook Book = new(
        [new TagDimension("need", "服务诉求", "Need", false, 0)],
        [new Tag("refund", "need", "退款", "Refund", TagScope.Conversation), new Tag("spring", "need", "春季活动", "Spring", TagScope.Contact)],
        [
            new TagRule { Id = "r1", TagId = "refund", Source = TagSource.Words, Patterns = ["退款"] },
            new TagRule { Id = "r2", TagId = "spring", Source = TagSource.Scan, Patterns = ["spring*"] },
        ]);

    private static readonly AnswerBook Answers = new(
        1,
        [
            new KnowledgeArticle { Id = "a1", Question = "运费是多少", Similar = ["邮费多少钱"], Answer = MessageContent.OfText("满 99 元包邮。") },
            new KnowledgeArticle { Id = "a2", Question = "怎么开发票", Answer = MessageContent.OfText("在订单页申请。") },
        ],
        [],
        [new AnswerSettings { InboxId = "", Welcome = "欢迎" }]);

    private readonly CountingIds _ids = new();
    private Inbox _inbox = new() { Id = "in", Channel = "wechat", Name = "商城", TeamId = "service" };
    private long _receipts;

    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public Conversation? Conversation { get; set; }

    public Contact? Contact { get; set; }

    public IReadOnlyList<TagAssignment> Tags { get; private set; } = [];

    public ContactFigures? Figures { get; private set; }

    public Persona? Persona { get; private set; }

    /// <summary>Everything said so far.</summary>
    public List<Message> Lines { get; } = [];

    /// <summary>Everything observed so far.</summary>
    public List<TagObservation> Observations { get; } = [];

    /// <summary>Other tags and rules than the usual, with what was learned; null: the usual.</summary>
    public TagRules? Rules { get; init; }

    /// <summary>How long before we heard of it the platform says that the customer acted.</summary>
    public TimeSpan Late { get; set; }

    /// <summary>How the team takes up again what people ended or put aside; null: as a team without settings does.</summary>
    public TeamRouting? Routing { get; set; }

    public int? LatestCapacity { get; set; }

    public bool LatestAgentIsFull { get; set; }

    public Regions Regions { get; init; } = Regions.None;

    /// <summary>Where the contact writes.</summary>
    public string InboxId { init => _inbox = _inbox with { Id = value }; }

    public PendingMessages Pending { get; set; } = PendingMessages.None;

    public ConversationCommit Says(string text, WindowGrant? grant = null, bool passive = true) => Turn(MessageContent.OfText(text), grant, passive);

    public ConversationCommit Does(PlatformEventKind kind, string? key = null, string? scene = null, WindowGrant? grant = null) =>
        Turn(
            new MessageContent { Type = MessageType.Event, Event = new PlatformEvent { Kind = kind, Name = kind.ToString(), Key = key, Scene = scene } },
            grant,
            true);

    private ConversationCommit Turn(MessageContent content, WindowGrant? grant, bool passive)
    {
        var inbound = new InboundMessage
        {
            InboxId = _inbox.Id,
            Channel = _inbox.Channel,
            DedupeKey = (++_receipts).ToString(CultureInfo.InvariantCulture),
            ExternalId = "openid-1234",
            Content = content,
            SentAt = Now - Late,
            Grant = grant,
        };
        var commit = new TurnPlanner(_ids, Regions).Plan(new TurnInput
        {
            Receipt = new Receipt(_receipts, inbound, Now, ReceiptStatus.Received, ReplyRoad.Undecided, null, null, 0),
            Inbox = _inbox,
            Contact = Contact,
            Latest = Conversation,
            LatestRouting = Routing,
            LatestCapacity = LatestCapacity,
            LatestAgentIsFull = LatestAgentIsFull,
            Lines = [.. Lines.Where(m => m.ConversationId == Conversation?.Id)],
            Tags = Tags,
            Figures = Figures,
            Pending = Pending,
            RenderPassive = passive ? _ => [1] : null,
            Answerer = new Answerer(Answers),
            Rules = Rules ?? new TagRules(Book, new Tagger(Book), new TagAssigner(Book, _ids)),
            Now = Now,
        });
        (Conversation, Contact, Tags) = (commit.Conversation, commit.Contact, new TagChanges(commit.Tags, commit.TagsRemoved).ApplyTo(Tags));
        Lines.AddRange(commit.Messages);
        Observations.AddRange(commit.Observations);
        (Figures, Persona) = (commit.Figures, commit.Persona);
        return commit;
    }

    private sealed class CountingIds : IIdFactory
    {
        private int _last;

        public string New() => (++_last).ToString("D26", CultureInfo.InvariantCulture);
    }
}
