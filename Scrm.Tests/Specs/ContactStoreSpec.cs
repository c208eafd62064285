using Scrm.Core.Contacts;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for people.</summary>
public abstract class ContactStoreSpec : StoreSpec
{
    [Fact]
    public async Task A_person_is_found_by_every_identity()
    {
        var person = Sample.Contact("p1") with
        {
            Identities = [new ContactIdentity("i1", "o1", "u1"), new ContactIdentity("i2", "o2")],
            Attributes = new Dictionary<string, string> { ["city"] = "杭州" },
            Following = true,
        };
        Assert.True(await Store.Contacts.SaveAsync(person, 0, Token));

        Assert.Equivalent(person, await Store.Contacts.FindAsync("i1", "o1", Token), strict: true);
        Assert.Equivalent(person, await Store.Contacts.FindAsync("i2", "o2", Token), strict: true);
        Assert.Null(await Store.Contacts.FindAsync("i2", "o1", Token));
    }

    [Fact]
    public async Task A_person_is_saved_over_the_expected_version_only()
    {
        Assert.False(await Store.Contacts.SaveAsync(Sample.Contact("p1"), 1, Token));
        Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1"), 0, Token));
        Assert.False(await Store.Contacts.SaveAsync(Sample.Contact("p1"), 0, Token));
        Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1") with { Name = "老李" }, 1, Token));
        Assert.False(await Store.Contacts.SaveAsync(Sample.Contact("p1") with { Name = "小王" }, 1, Token));
        var stored = await Store.Contacts.GetAsync("p1", Token);
        Assert.Equal(("老李", 2), (stored!.Name, stored.Version));
    }

    [Fact]
    public async Task An_identity_is_one_persons_and_may_be_given_up()
    {
        await Store.Contacts.SaveAsync(Sample.Contact("p1", "i1", "o1"), 0, Token);
        Assert.False(await Store.Contacts.SaveAsync(Sample.Contact("p2", "i1", "o1"), 0, Token));
        Assert.Null(await Store.Contacts.GetAsync("p2", Token));

        Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1", "i1", "o9"), 1, Token));
        Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p2", "i1", "o1"), 0, Token));
        Assert.Equal("p2", (await Store.Contacts.FindAsync("i1", "o1", Token))!.Id);
        Assert.Equal("p1", (await Store.Contacts.FindAsync("i1", "o9", Token))!.Id);
    }

    [Fact]
    public async Task A_person_cannot_take_over_anothers_identity_by_a_later_save()
    {
        await Store.Contacts.SaveAsync(Sample.Contact("p1", "i1", "o1"), 0, Token);
        await Store.Contacts.SaveAsync(Sample.Contact("p2", "i1", "o2"), 0, Token);
        Assert.False(await Store.Contacts.SaveAsync(Sample.Contact("p2", "i1", "o1"), 1, Token));
        Assert.Equal("p2", (await Store.Contacts.FindAsync("i1", "o2", Token))!.Id);
    }

    [Fact]
    public async Task Tags_are_gone_when_they_expire()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Tags = [Tag("ta1", null), Tag("ta2", Sample.Noon.AddDays(1))] });
        Assert.Equal(["ta1", "ta2"], await IdsAsync(Sample.Noon.AddDays(1).AddTicks(-1)));
        Assert.Equal(["ta1"], await IdsAsync(Sample.Noon.AddDays(1)));

        async Task<IEnumerable<string>> IdsAsync(DateTimeOffset now) =>
            (await Store.Contacts.TagsAsync("p1", now, Token)).Select(tag => tag.Id);
    }

    [Fact]
    public async Task The_timeline_is_told_newest_first_in_pages()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with
        {
            Touchpoints = [.. Enumerable.Range(0, 7).Select(n => Touchpoint($"t{n}", "p1", n / 3)), Touchpoint("other", "p2", 0)],
        });

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Store.Contacts.TimelineAsync("p1", cursor, 3, Token);
            seen.AddRange(page.Items.Select(touchpoint => touchpoint.Id));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(["t6", "t5", "t4", "t3", "t2", "t1", "t0"], seen);
    }

    [Fact]
    public async Task Nothing_is_known_of_a_stranger()
    {
        Assert.Null(await Store.Contacts.GetAsync("p1", Token));
        Assert.Null(await Store.Contacts.PersonaAsync("p1", Token));
        Assert.Empty(await Store.Contacts.TagsAsync("p1", Sample.Noon, Token));
        Assert.Empty((await Store.Contacts.TimelineAsync("p1", null, 10, Token)).Items);
    }

    private static Touchpoint Touchpoint(string id, string contactId, int minute) =>
        new(id, contactId, TouchpointKind.MenuClick, Sample.Noon.AddMinutes(minute), "i1", "wechat", "c1", null, "KEY");

    private static TagAssignment Tag(string id, DateTimeOffset? expiresAt) => new()
    {
        Id = id,
        TagId = "vip",
        DimensionId = "spending",
        Name = "高消费",
        Scope = TagScope.Contact,
        ContactId = "p1",
        Source = TagSource.Agent,
        Confidence = 1,
        Evidence = new TagEvidence("c1", null, null),
        At = Sample.Noon,
        LastSeenAt = Sample.Noon,
        ExpiresAt = expiresAt,
    };
}
