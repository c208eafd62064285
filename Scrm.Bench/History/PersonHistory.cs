using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Bench.History;

/// <summary>One person's two years: conversations of a few lines, tags by the default rules, scans and taps. The same seed, the same life.</summary>
internal sealed class PersonHistory(int number, DateTimeOffset end, Tagger tagger, TagAssigner assigner, IIdFactory ids)
{
    public const int Days = 730;
    private readonly Random _random = new(number);
    private readonly string _id = ids.New();
    private IReadOnlyList<TagAssignment> _tags = [];

    /// <summary>The commits, one a conversation.</summary>
    public IEnumerable<ConversationCommit> Commits(int conversations, int lines)
    {
        var inbox = number % 5 == 0 ? "line" : "demo";
        var begun = _random.Next(1, Days);
        var times = Enumerable.Range(0, conversations).Select(_ => end.AddMinutes(-_random.NextDouble() * begun * 24 * 60)).Order().ToList();
        for (var i = 0; i < times.Count; i++)
        {
            var at = times[i];
            var conversation = Conversation(ids.New(), inbox, at, lines);
            var messages = Enumerable.Range(1, lines).Select(seq => Line(conversation.Id, seq, at.AddMinutes(seq))).ToList();
            var changes = Tag(conversation.Id, messages);
            _tags = changes.ApplyTo(_tags);
            yield return new ConversationCommit
            {
                Conversation = conversation,
                ExpectedVersion = 0,
                Messages = messages,
                Contact = Contact(inbox, times[0], at, i + 1),
                ExpectedContactVersion = i,
                Tags = changes.Upserts,
                TagsRemoved = changes.RemovedIds,
                Observations = changes.Observations,
                Persona = PersonaBuilder.Build(_id, _tags, DefaultTags.Book, at),
                Touchpoints = [.. Touches(conversation.Id, inbox, at)],
            };
        }
    }

    private TagChanges Tag(string conversationId, List<Message> messages)
    {
        // Line by line, as turns do; the sum of the lines' changes is committed at once.
        var after = _tags;
        var seen = new List<TagObservation>();
        foreach (var line in messages.Where(m => m.Direction == MessageDirection.In))
        {
            var proposals = tagger.Match(new TagSignal { Text = line.Content.Text });
            var changes = assigner.Assign(after, proposals, new TagOccasion(_id, conversationId, line.Id, line.At));
            after = changes.ApplyTo(after);
            seen.AddRange(changes.Observations);
        }

        return TagChanges.Between(_tags, after) with { Observations = seen };
    }

    private Contact Contact(string inbox, DateTimeOffset first, DateTimeOffset last, int version) => new()
    {
        Id = _id,
        Name = $"客户 {number}",
        Identities = [new ContactIdentity(inbox, $"openid-{number}")],
        Following = number % 7 != 0,
        Source = number % 3 == 0 ? "message" : $"scan:store-{number % 20}",
        Attributes = new Dictionary<string, string>
        {
            ["city"] = number % 4 == 0 ? "上海" : "杭州",
            ["points"] = $"{number % 5000}",
            ["consent.marketing"] = number % 3 == 0 ? "no" : "yes",
        },
        CreatedAt = first,
        LastSeenAt = last,
        Version = version,
    };

    private Conversation Conversation(string id, string inbox, DateTimeOffset at, int lines) => new()
    {
        Id = id,
        InboxId = inbox,
        Channel = inbox == "demo" ? "wechat" : "line",
        ContactId = _id,
        ContactName = $"客户 {number}",
        ExternalId = $"openid-{number}",
        Status = ConversationStatus.Resolved,
        Owner = Owner.Bot,
        Version = 1,
        LastSeq = lines,
        CreatedAt = at,
        UpdatedAt = at,
    };

    private Message Line(string conversation, int seq, DateTimeOffset at) => new()
    {
        Id = ids.New(),
        ConversationId = conversation,
        Seq = seq,
        Direction = seq % 2 == 1 ? MessageDirection.In : MessageDirection.Out,
        Author = seq % 2 == 1 ? new Author(AuthorKind.Contact, _id, $"客户 {number}") : Author.Bot,
        Content = MessageContent.OfText(Pick(seq % 2 == 1 ? Sentences.Asked : Sentences.Answered)),
        At = at,
    };

    private IEnumerable<Touchpoint> Touches(string conversation, string inbox, DateTimeOffset at)
    {
        yield return Touch(TouchpointKind.ConversationOpened, null);
        if (_random.Next(4) == 0)
        {
            yield return Touch(TouchpointKind.Scan, $"store-{_random.Next(20)}");
        }

        if (_random.Next(2) == 0)
        {
            yield return Touch(TouchpointKind.MenuClick, Pick(["OFFER_NEW", "GUIDE", "ORDER"]));
        }

        Touchpoint Touch(TouchpointKind kind, string? detail) => new(ids.New(), _id, kind, at, inbox, "wechat", conversation, null, detail);
    }

    private string Pick(string[] all) => all[_random.Next(all.Length)];
}
