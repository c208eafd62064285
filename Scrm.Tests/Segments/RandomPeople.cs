using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Tests.Specs;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Segments;

/// <summary>People of all kinds, drawn from a seed, stored by ordinary commits.</summary>
internal sealed class RandomPeople(Random random, DateTimeOffset now)
{
    public static readonly string[] Inboxes = ["i1", "i2", "i3"];
    public static readonly string[] Names = ["城市", "level", "积分", "生日"];
    public static readonly string[] Texts = ["上海", " 上海 ", "Ｇｏｌｄ", "gold plus", "120", "80.5", "2026-01-31", "1990/5/2", "=SUM(A1)"];
    public static readonly string[] Values = ["400-500元", "4.5分以上", "免费", "300元以下", "上海 外滩"];
    public static readonly string[] Sources = ["scan:spring-2026", "scan:fair", "follow", "message"];
    private int _ids;

    /// <summary>The commits of one person, in order.</summary>
    public IEnumerable<ConversationCommit> Commits(string id)
    {
        var inbox = Pick(Inboxes);
        var contact = Sample.Contact(id, inbox) with
        {
            Source = random.Next(4) == 0 ? null : Pick(Sources),
            Following = random.Next(3) switch { 0 => true, 1 => false, _ => null },
            CreatedAt = Ago(400),
            LastSeenAt = Ago(60),
            Attributes = Names.Where(_ => random.Next(2) == 0).ToDictionary(n => n, _ => Pick(Texts)),
        };
        var first = Sample.First(Sample.Conversation($"c-{id}", id, inbox), Lines($"c-{id}", 1)) with
        {
            Contact = contact,
            Touchpoints = [.. Touches(id, inbox)],
            Tags = [.. Tags(id)],
        };
        yield return first;
        if (random.Next(2) == 0)
        {
            yield return Sample.Next(first) with
            {
                Contact = contact with { Version = 2, Following = true, Identities = [.. contact.Identities, new ContactIdentity("i3", $"more-{id}")], Attributes = new Dictionary<string, string> { ["level"] = Pick(Texts) } },
                ExpectedContactVersion = 1,
                Messages = Lines($"c-{id}", 100),
                Touchpoints = [.. Touches(id, inbox)],
                Tags = [.. first.Tags.Where(_ => random.Next(2) == 0).Select(t => t with { Confidence = random.NextDouble(), Count = t.Count + 1, LastSeenAt = Ago(30) }), .. Tags(id)],
                TagsRemoved = [.. first.Tags.Where(_ => random.Next(4) == 0).Select(t => t.Id)],
            };
        }
    }

    private Message[] Lines(string conversation, long seq) =>
        [.. Enumerable.Range(0, random.Next(5)).Select(i => Sample.Message(conversation, seq + i) with { At = Ago(40), Direction = random.Next(3) == 0 ? MessageDirection.Out : MessageDirection.In })];

    private IEnumerable<Touchpoint> Touches(string contact, string inbox) => Enumerable.Range(0, random.Next(4)).Select(_ => new Touchpoint(
        Id("t"), contact, random.Next(2) == 0 ? TouchpointKind.Scan : (TouchpointKind)random.Next(6), Ago(40), inbox, "wechat", $"c-{contact}", null, Pick(["spring-2026", "fair", "CAMP"])));

    private IEnumerable<TagAssignment> Tags(string contact) => Enumerable.Range(0, random.Next(5)).Select(_ =>
        TagSamples.Assignment(Id("a"), Pick([.. TagSamples.Book.Tags.Select(t => t.Id)]), random.NextDouble(), conversation: $"c-{contact}") with
        {
            ContactId = contact,
            Count = random.Next(1, 6),
            Source = random.Next(4) == 0 ? TagSource.Agent : TagSource.Words,
            Value = random.Next(2) == 0 ? Pick(Values) : null,
            At = Ago(200),
            LastSeenAt = Ago(200),
            ExpiresAt = random.Next(2) == 0 ? null : now.AddDays(random.Next(-20, 20)),
        });

    private string Id(string kind) => $"{kind}-{_ids++}";

    private DateTimeOffset Ago(int days) => now.AddMinutes(-random.Next(days * 24 * 60));

    private string Pick(string[] all) => all[random.Next(all.Length)];

    public static long Today(DateTimeOffset now) => ActivityDay.Of(now);
}
