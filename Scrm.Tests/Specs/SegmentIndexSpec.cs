using Scrm.Core.Inboxes;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Segments.Matching;
using Scrm.Tests.Segments;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the question of who is in a segment.</summary>
public abstract class SegmentIndexSpec : StoreSpec
{
    private const int People = 120;
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    private static readonly SegmentContext Context = new(
        TagSamples.Book with { Tags = [.. TagSamples.Book.Tags.Select(t => t.Id == "hiking" ? t with { MergedInto = "camping" } : t)] },
        [.. RandomPeople.Inboxes.Select((id, i) => new Inbox { Id = id, Name = id, Channel = i == 2 ? "line" : "wechat" })],
        Now);

    protected abstract ISegmentIndex Index { get; }

    /// <summary>Gives a person a persona's figures.</summary>
    protected abstract Task SavePersonaFactsAsync(string contactId, PersonaFacts facts);

    /// <summary>Makes all facts anew.</summary>
    protected abstract Task RebuildFactsAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_store_finds_whom_the_rules_find(int seed)
    {
        var random = new Random(seed);
        var people = await FillAsync(random);
        var conditions = new RandomConditions(random, Now);
        var hits = 0;
        for (var i = 0; i < 250; i++)
        {
            // Every kind by itself first, then trees.
            var condition = i < 110 ? conditions.Leaf(ConditionKind.Tag + i % 11) : conditions.Next();
            var reading = SegmentReader.Read(condition, Context);
            Assert.Empty(reading.Problems);
            var expected = people.Where(p => SegmentRules.Matches(condition, p, Context)).Select(p => p.ContactId).ToList();

            var size = await Index.CountAsync(reading.Test!, Token);
            var found = await Index.MembersAsync(reading.Test!, null, 500, Token);

            Assert.True(expected.Count == size.Count, $"seed {seed}, number {i}: {expected.Count} expected, {size.Count} found, {condition}");
            Assert.Equal(People, size.Total);
            Assert.Equal(expected.Order(), found.Items.Select(c => c.Id).Order());
            hits += expected.Count is > 0 and < People ? 1 : 0;
        }

        // Conditions that all or none meet would prove little.
        Assert.True(hits > 120, $"Only {hits} conditions divide the people.");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Facts_kept_commit_by_commit_are_those_made_anew(int seed)
    {
        var before = await FillAsync(new Random(seed));
        await RebuildFactsAsync();

        Assert.Equal(before.Select(Plain), (await FactsAsync()).Select(Plain));
    }

    [Fact]
    public async Task Members_come_page_by_page_each_once()
    {
        await FillAsync(new Random(7));
        List<string> seen = [];
        string? cursor = null;
        do
        {
            var page = await Index.MembersAsync(AllOf.Everybody, cursor, 50, Token);
            seen.AddRange(page.Items.Select(c => c.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(People, seen.Count);
        Assert.Equal(People, seen.Distinct().Count());
        await Assert.ThrowsAsync<ArgumentException>(() => Index.MembersAsync(AllOf.Everybody, "?", 5, Token));
    }

    [Fact]
    public async Task Overlap_counts_every_region_once()
    {
        var people = await FillAsync(new Random(8));
        PersonTest[] tests = [new FollowingTest(true), new InboxTest(["i3"]), new TagTest { TagIds = ["camping"], Now = Now }];

        var regions = await Index.OverlapAsync(tests, Token);

        Assert.Equal(
            Enumerable.Range(0, 8).Select(mask => people.Count(p => tests.Select((t, i) => t.Holds(p) == ((mask >> i & 1) == 1)).All(same => same))),
            regions);
    }

    [Fact]
    public async Task Sharers_are_those_with_most_of_the_weighted_tags()
    {
        var people = await FillAsync(new Random(9));
        Dictionary<string, double> weights = new() { ["camping"] = 1, ["high"] = 0.5 };
        double Shared(SegmentFacts p) => p.Tags.Where(t => t.CountsAt(Now)).Sum(t => weights.GetValueOrDefault(t.TagId) * TagFact.WeightOf(t.Score, Now));

        var found = await Index.SharersAsync(weights, new FollowingTest(true), Now, 10, Token);

        var expected = people.Where(p => p.Following != true && Shared(p) > 0).OrderByDescending(Shared).Take(10).Select(p => p.ContactId);
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task What_a_contact_and_its_tags_do_not_tell_is_added()
    {
        foreach (var whole in await FillAsync(new Random(10)))
        {
            var bare = whole with { Persona = PersonaFacts.None, Days = [], Codes = [] };
            Assert.Equal(Plain(whole), Plain(await Index.AddToAsync(bare, Token)));
        }
    }

    [Fact]
    public async Task Living_tags_come_alone_in_the_order_asked()
    {
        var people = await FillAsync(new Random(11));
        List<string> asked = [.. people.Select(p => p.ContactId).Reverse().Take(30)];
        static string Told(SegmentFacts p) => $"{p.ContactId}: {string.Join(", ", p.Tags.Where(t => t.CountsAt(Now)).Select(t => $"{t.TagId} {t.Score:0.000}").Order(StringComparer.Ordinal))}";

        var found = await Index.TagsAsync(asked, Now, Token);

        Assert.Equal(asked.Select(id => Told(people.Single(p => p.ContactId == id))), found.Select(Told));
        Assert.All(found.SelectMany(p => p.Tags), tag => Assert.True(tag.CountsAt(Now)));
    }

    private async Task<IReadOnlyList<SegmentFacts>> FillAsync(Random random)
    {
        var people = new RandomPeople(random, Now);
        for (var i = 0; i < People; i++)
        {
            foreach (var commit in people.Commits($"p{i:D3}"))
            {
                await CommitAsync(commit);
            }

            if (random.Next(3) > 0)
            {
                await SavePersonaFactsAsync($"p{i:D3}", new PersonaFacts
                {
                    Value = random.Next(100),
                    Revenue = random.Next(100),
                    Role = random.Next(2) == 0 ? "kol" : "consumer",
                    Stage = random.Next(2) == 0 ? "new" : null,
                    PreferredChannel = "wechat",
                    PreferredHour = random.Next(24),
                });
            }
        }

        return await FactsAsync();
    }

    private async Task<IReadOnlyList<SegmentFacts>> FactsAsync() =>
        await Index.FactsAsync([.. Enumerable.Range(0, People).Select(i => $"p{i:D3}")], Token);

    private static string Plain(SegmentFacts f) => string.Join(
        '|',
        f.ContactId,
        string.Join(',', f.Days.OrderBy(d => d.Kind).ThenBy(d => d.Day)),
        string.Join(',', f.Codes.Order()),
        string.Join(',', f.Attributes.OrderBy(a => a.Name)),
        string.Join(',', f.Tags),
        f.Persona);
}
