using System.Globalization;
using Scrm.Core.Tags;
using static Scrm.Tests.Tags.TagSamples;

namespace Scrm.Tests.Tags;

public class TagFoldTests
{
    private readonly TagFold _fold = new(Book);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Step_after_step_gives_what_a_rebuild_gives(int seed)
    {
        var random = new Random(seed);
        var history = new List<TagObservation>();
        IReadOnlyList<TagAssignment> present = [];
        for (var cause = 0; cause < 300; cause++)
        {
            var now = Noon.AddHours(cause * 5);
            present = [.. present.Where(a => !(a.ExpiresAt <= now))];
            var batch = Batch(random, present, cause, now);
            present = _fold.Step(present, batch).ApplyTo(present);
            history.AddRange(batch);
        }

        var shuffled = history.ToArray();
        random.Shuffle(shuffled);
        var end = Noon.AddHours(299 * 5);
        var rebuilt = _fold.Rebuild(shuffled).Where(a => !(a.ExpiresAt <= end));

        Assert.NotEmpty(present);
        Assert.Equal(present.OrderBy(a => a.Id), rebuilt.OrderBy(a => a.Id));
    }

    [Fact]
    public void What_a_withdrawn_rule_pushed_aside_comes_back()
    {
        var high = Seen("o1", "high", 0);
        var low = Seen("o2", "low", 1) with { RuleId = "bad-rule" };

        Assert.Equal("low", Assert.Single(_fold.Rebuild([high, low])).TagId);
        Assert.Equal("high", Assert.Single(_fold.Rebuild([high])).TagId);
    }

    [Fact]
    public void A_rule_does_not_push_aside_what_a_person_decided()
    {
        var byHand = Seen("o1", "high", 0) with { Source = TagSource.Agent, AgentId = "lin", Confidence = 1 };
        var confirmed = Seen("o3", "high", 0) with { Cause = "m-0" };
        var review = confirmed with { Id = "o4", Cause = "o4", Kind = ObservationKind.Confirmed, AgentId = "wang", At = Noon.AddDays(1) };

        Assert.Equal("high", Assert.Single(_fold.Rebuild([byHand, Seen("o2", "low", 1)])).TagId);
        Assert.Equal("high", Assert.Single(_fold.Rebuild([confirmed, review, Seen("o2", "low", 2)])).TagId);
        Assert.Equal("low", Assert.Single(_fold.Rebuild([byHand, Seen("o2", "low", 1) with { Source = TagSource.Agent, AgentId = "chen" }])).TagId);
    }

    [Fact]
    public void A_confirmed_tag_is_certain_and_stays_so_when_a_rule_sees_it_again()
    {
        var review = Seen("o2", "camping", 1) with { Kind = ObservationKind.Confirmed, AgentId = "wang" };
        var tag = Assert.Single(_fold.Rebuild([Seen("o1", "camping", 0), review, Seen("o3", "camping", 2)]));

        Assert.Equal(("o1", "wang", 1.0, 2), (tag.Id, tag.ConfirmedBy, tag.Confidence, tag.Count));
        Assert.Equal(Noon.AddDays(1), tag.ConfirmedAt);
    }

    [Theory]
    [InlineData(ObservationKind.Refuted)]
    [InlineData(ObservationKind.TakenOff)]
    public void What_was_found_wrong_is_gone_until_it_is_seen_anew(ObservationKind kind)
    {
        var off = Seen("o2", "camping", 1) with { Kind = kind };

        Assert.Empty(_fold.Rebuild([Seen("o1", "camping", 0), off]));
        Assert.Equal(("o3", 1), _fold.Rebuild([Seen("o1", "camping", 0), off, Seen("o3", "camping", 2)]).Select(a => (a.Id, a.Count)).Single());
    }

    [Fact]
    public void What_was_seen_of_a_merged_tag_counts_for_the_other()
    {
        var merged = new TagFold(Book with { Tags = [.. Book.Tags.Select(t => t.Id == "hiking" ? t with { MergedInto = "camping" } : t)] });
        var tag = Assert.Single(merged.Rebuild([Seen("o1", "hiking", 0), Seen("o2", "camping", 1)]));

        Assert.Equal(("camping", "露营", 2), (tag.TagId, tag.Name, tag.Count));
    }

    [Fact]
    public void Values_of_one_tag_stand_side_by_side()
    {
        var cheap = Seen("o1", "camping", 0) with { Value = "100-200元" };

        Assert.Equal(["100-200元", "200-300元"], _fold.Rebuild([cheap, cheap with { Id = "o2", Cause = "m-2", Value = "200-300元" }]).Select(a => a.Value));
    }

    [Fact]
    public void What_the_book_does_not_know_any_more_counts_for_nothing() => Assert.Empty(_fold.Rebuild([Seen("o1", "gone", 0)]));

    private static TagObservation[] Batch(Random random, IReadOnlyList<TagAssignment> present, int cause, DateTimeOffset now)
    {
        if (present.Count > 0 && random.Next(6) == 0)
        {
            var judged = present[random.Next(present.Count)];
            var kind = (ObservationKind)random.Next(1, 4);
            return [Seen($"o{cause:D4}", judged.TagId, 0) with { Kind = kind, At = now, AgentId = "wang", ConversationId = judged.Evidence.ConversationId }];
        }

        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(i =>
        {
            var tag = Book.Tags[random.Next(Book.Tags.Count)];
            var byHand = random.Next(10) == 0;
            return Seen($"o{cause:D4}-{i}", tag.Id, 0) with
            {
                Cause = cause.ToString(CultureInfo.InvariantCulture),
                ConversationId = $"c-{random.Next(3)}",
                Source = byHand ? TagSource.Agent : TagSource.Words,
                Confidence = byHand ? 1 : random.NextDouble(),
                At = now,
                ExpiresAt = byHand || random.Next(2) == 0 ? null : now.AddDays(random.Next(1, 40)),
            };
        })];
    }

    private static TagObservation Seen(string id, string tag, int day) => new()
    {
        Id = id,
        ContactId = "contact-1",
        ConversationId = "c-1",
        Cause = id,
        TagId = tag,
        Source = TagSource.Words,
        RuleId = "r-1",
        RuleVersion = 1,
        Confidence = 0.8,
        At = Noon.AddDays(day),
    };
}
