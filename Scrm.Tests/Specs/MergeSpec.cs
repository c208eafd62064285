using System.Text.Encodings.Web;
using System.Text.Json;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Merging;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Core.Segments;
using Scrm.Core.Standing;
using Scrm.Core.Tagging;

namespace Scrm.Tests.Specs;

/// <summary>What holds when two contacts become one, and two again.</summary>
public abstract class MergeSpec(IMergePlace place) : MergeWorldSpec(place)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    [Fact]
    public async Task All_that_one_has_is_the_others_and_the_open_conversations_keep_their_owners()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2", tag: "hiking");
        var merge = await MergeAsync("a", "b");

        Assert.Null(await World.Contacts.GetAsync("b", Token));
        Assert.Equal("a", (await World.Contacts.FindAsync("i2", "x-b", Token))!.Id);
        var conversations = await World.Conversations.OfContactAsync("a", Token);
        Assert.Equal(["c-a", "c-b"], conversations.Select(c => c.Id).Order());
        Assert.All(conversations, c => Assert.Equal((Owner.Agent("lin"), ConversationStatus.Open, "客 a"), (c.Owner, c.Status, c.ContactName)));
        Assert.Equal(["camping", "hiking"], (await World.Contacts.TagsAsync("a", Sample.Noon, Token)).Select(t => t.TagId).Order());
        Assert.Equal(24_000, Assert.Single(await World.Get<IOrderStore>().TotalsAsync("a", Token)).NetMinor);
        Assert.Equal(4, (await World.Contacts.TimelineAsync("a", null, 50, Token)).Items.Count);
        Assert.Equal(2, (await World.Get<IActivityStore>().HoursAsync("a", DateTimeOffset.UnixEpoch, Token)).Sum(h => h.Messages));
        Assert.Equal(2, (await World.Get<IPersonaStore>().FiguresAsync("a", Token))!.All().Channels.Values.Sum());
        Assert.Equal(["c-b"], merge.ConversationIds);
        Assert.Equal("b", Assert.Single((await World.Get<IContactHistory>().OfContactAsync("a", null, 10, Token)).Items, e => e.Field == ContactEdits.Merged).To![^1..]);
    }

    [Fact]
    public async Task Undone_both_are_exactly_as_they_were()
    {
        await World.LiveAsync("a", "i1", c => c with { Attributes = new Dictionary<string, string> { ["city"] = "杭州", ["phone"] = "13800000000" } });
        await World.LiveAsync("b", "i2", c => c with { Attributes = new Dictionary<string, string> { ["city"] = "上海", ["email"] = "b@example.com" } });
        var before = await PictureAsync();
        var merge = await MergeAsync("a", "b");
        Assert.NotEqual(before, await PictureAsync());

        var undone = await UndoAsync(merge.Id);

        Assert.False(undone.IsStanding);
        Assert.Equal(before, await PictureAsync());
        Assert.Equal(undone, await UndoAsync(merge.Id), (one, other) => (one.Id, one.UndoneAt) == (other.Id, other.UndoneAt));
        Assert.Null(await World.Get<IContactAliases>().KeeperAsync("b", Token));
    }

    [Fact]
    public async Task What_came_by_the_others_account_since_goes_back_with_it()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i1");
        var merge = await MergeAsync("a", "b");
        var conversation = (await World.Conversations.LatestAsync("i1", "x-b", Token))!;
        Assert.Equal(("c-b", "a"), (conversation.Id, conversation.ContactId));
        await World.SayAsync(conversation, "还在吗");
        await World.SeeAsync("a", "c-b", "hiking");
        await UndoAsync(merge.Id);

        Assert.Equal(["c-b"], (await World.Conversations.OfContactAsync("b", Token)).Select(c => c.Id));
        Assert.Equal(["camping", "hiking"], (await World.Contacts.TagsAsync("b", Sample.Noon, Token)).Select(t => t.TagId).Order());
        Assert.Equal(["camping"], (await World.Contacts.TagsAsync("a", Sample.Noon, Token)).Select(t => t.TagId));
        Assert.Equal(2, (await World.Get<IActivityStore>().HoursAsync("b", DateTimeOffset.UnixEpoch, Token)).Sum(h => h.Messages));
        Assert.Equal(1, (await World.Get<IActivityStore>().HoursAsync("a", DateTimeOffset.UnixEpoch, Token)).Sum(h => h.Messages));
        Assert.Equal(3, (await World.Contacts.TimelineAsync("b", null, 50, Token)).Items.Count);
    }

    [Fact]
    public async Task Of_merges_at_the_same_moment_one_stands_and_all_are_told_of_it()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2");
        var results = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(n => n % 2 == 0 ? World.Get<MergeContacts>().HandleAsync(new("a", "b", "boss"), Token) : World.Get<MergeContacts>().HandleAsync(new("b", "a", "boss"), Token)));

        Assert.All(results, result => Assert.True(result.IsOk, result.Fault?.Message));
        var standing = Assert.Single(results.Select(r => r.Value!.Id).Distinct());
        var merge = (await World.Get<IMergeStore>().GetAsync(standing, Token))!;
        Assert.Equal(merge.KeptId, await World.Get<IContactAliases>().KeeperAsync(merge.MergedId, Token));
        Assert.Equal(2, (await World.Conversations.OfContactAsync(merge.KeptId, Token)).Count);
    }

    [Fact]
    public async Task A_message_that_arrives_while_two_become_one_is_the_one_persons()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2");
        var stale = (await World.Conversations.GetAsync("c-b", Token))!;
        await MergeAsync("a", "b");

        var late = ConversationDraft.Of(stale, World.Clock.GetUtcNow(), World.Get<IIdFactory>()).ToCommit();
        Assert.Equal(CommitResult.Conflict, await World.Conversations.CommitAsync(late, Token));
        var person = (Sample.Contact("b", "i2", "x-b") with { Version = 9 }, 8);
        Assert.False(await World.Contacts.SaveAsync(person.Item1, person.Item2, Token));
    }

    [Fact]
    public async Task An_id_answers_through_several_merges_and_they_are_undone_from_the_last()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2");
        await World.LiveAsync("c", "i3");
        var before = await PictureAsync();
        var first = await MergeAsync("b", "a");
        var second = await MergeAsync("c", "b");

        Assert.Equal("c", await World.Get<IContactAliases>().KeeperAsync("a", Token));
        Assert.Equal("laterMerge", (await World.Get<UndoMerge>().HandleAsync(new(first.Id, "boss"), Token)).Fault?.Detail);
        Assert.Equal(second.Id, (await World.Get<MergeContacts>().HandleAsync(new("c", "b", "boss"), Token)).Value?.Id);
        await UndoAsync(second.Id);
        Assert.Equal("b", await World.Get<IContactAliases>().KeeperAsync("a", Token));
        await UndoAsync(first.Id);
        Assert.Equal(before, await PictureAsync());
    }

    [Fact]
    public async Task Two_merged_and_undone_at_the_same_moment_end_as_one_or_as_two_with_nothing_lost()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2");
        var merge = await MergeAsync("a", "b");
        await Task.WhenAll(
            World.Get<UndoMerge>().HandleAsync(new(merge.Id, "boss"), Token),
            World.Get<MergeContacts>().HandleAsync(new("a", "b", "boss"), Token),
            World.Get<UndoMerge>().HandleAsync(new(merge.Id, "boss"), Token));

        var alone = await World.Contacts.GetAsync("b", Token) is not null;
        Assert.Equal(alone ? 1 : 2, (await World.Conversations.OfContactAsync("a", Token)).Count);
        Assert.Equal(alone ? 1 : 0, (await World.Conversations.OfContactAsync("b", Token)).Count);
        Assert.Equal(alone ? null : "a", await World.Get<IContactAliases>().KeeperAsync("b", Token));
    }

    [Fact]
    public async Task Agents_merge_only_where_they_are_let()
    {
        await World.LiveAsync("a", "i1");
        await World.LiveAsync("b", "i2");
        var settings = (await World.Get<MergeSettingsBook>().SaveAsync(new MergeSettings(false, false), Token))!;
        Assert.Null(await World.Get<MergeSettingsBook>().SaveAsync(new MergeSettings(true, true), Token));

        Assert.Equal(FaultCode.Forbidden, (await World.Get<MergeContacts>().HandleAsync(new("a", "b", "lin"), Token)).Fault?.Code);
        await World.Get<MergeSettingsBook>().SaveAsync(settings with { ByAgents = true }, Token);
        Assert.True((await World.Get<MergeContacts>().HandleAsync(new("a", "b", "lin"), Token)).IsOk);
    }

    /// <summary>All that is known of both, but versions, which only rise, and the two changes a merge writes down.</summary>
    private async Task<string> PictureAsync()
    {
        List<object> people = [];
        foreach (var id in Both)
        {
            people.Add(new
            {
                Contact = await World.Contacts.GetAsync(id, Token) is { } contact ? contact with { Version = 0 } : null,
                Tags = (await World.Contacts.TagsAsync(id, DateTimeOffset.MinValue, Token)).OrderBy(t => t.Id, StringComparer.Ordinal),
                Observations = await World.Get<ITagHistory>().OfContactAsync(id, Token),
                Timeline = (await World.Contacts.TimelineAsync(id, null, 200, Token)).Items,
                Conversations = (await World.Conversations.OfContactAsync(id, Token)).Select(c => c with { Version = 0 }),
                Orders = (await World.Get<IOrderStore>().OfContactAsync(id, null, 50, Token)).Items.Select(o => o with { Version = 0 }),
                Hours = await World.Get<IActivityStore>().HoursAsync(id, DateTimeOffset.UnixEpoch, Token),
                Figures = await World.Get<IPersonaStore>().FiguresAsync(id, Token),
                Persona = await World.Contacts.PersonaAsync(id, Token),
                Facts = (await World.Get<ISegmentIndex>().FactsAsync([id], Token))
                    .Select(f => f with { Days = [.. f.Days.OrderBy(d => d.ToString(), StringComparer.Ordinal)], Codes = [.. f.Codes.Order(StringComparer.Ordinal)] }),
                Phone = await World.Get<IPersonKeys>().FindAsync(new PersonKey(PersonKeyKind.Phone, "13800000000"), null, Token),
            });
        }

        return JsonSerializer.Serialize(people, Readable);
    }
}
