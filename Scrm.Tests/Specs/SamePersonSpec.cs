using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Merging;

namespace Scrm.Tests.Specs;

/// <summary>Who may be the same person, who is not, and who becomes one by proof alone.</summary>
public abstract class SamePersonSpec(IMergePlace place) : MergeWorldSpec(place)
{
    [Fact]
    public async Task Who_shares_a_key_an_address_or_the_name_is_found()
    {
        var contact = await World.LiveAsync("a", "i1", c => c with { Name = "李雷", Attributes = new Dictionary<string, string> { ["phone"] = "138 0000 0000", ["email"] = "Li@example.com" } });
        await World.LiveAsync("b", "i2", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        await World.LiveAsync("c", "i2", c => c with { Attributes = new Dictionary<string, string> { ["email"] = "li@example.com" } });
        await World.LiveAsync("d", "i2", c => c with { Name = "李雷" });
        await World.LiveAsync("e", "i2");

        Assert.Equal(["b", "c", "d"], (await World.Get<IMergeStore>().AlikeAsync(contact, 10, Token)).Select(c => c.Id).Order());
        Assert.Equal(["b", "c"], (await World.Get<SuggestMerges>().HandleAsync("a", Token)).Value!.Select(s => s.Other.Id));
    }

    [Fact]
    public async Task Nobody_is_joined_across_regions_and_nobody_is_proposed_to_be()
    {
        foreach (var id in (string[])["cn-a", "cn-b", "eu-a", "a"])
        {
            await World.LiveAsync(id, id + "-inbox", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        }

        Assert.Equal(["cn-b"], (await World.Get<SuggestMerges>().HandleAsync("cn-a", Token)).Value!.Select(s => s.Other.Id));
        Assert.Empty((await World.Get<SuggestMerges>().HandleAsync("a", Token)).Value!);
        foreach (var other in (string[])["eu-a", "a"])
        {
            Assert.Equal("mergeOtherRegion", (await World.Get<MergeContacts>().HandleAsync(new("cn-a", other, "boss"), Token)).Fault?.Detail);
            Assert.Equal("mergeOtherRegion", (await World.Get<DismissMerge>().HandleAsync(new("cn-a", other, "boss"), Token)).Fault?.Detail);
        }

        Assert.True((await World.Get<MergeContacts>().HandleAsync(new("cn-a", "cn-b", "boss"), Token)).IsOk);
    }

    [Fact]
    public async Task Who_is_not_the_same_is_not_suggested_again_also_after_merges_until_it_is_taken_back_or_proven()
    {
        static Contact Phone(Contact c) => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } };
        await World.LiveAsync("a", "i1", Phone);
        await World.LiveAsync("b", "i2", Phone);
        await World.LiveAsync("c", "i3");
        Assert.True((await World.Get<DismissMerge>().HandleAsync(new("b", "a", "lin"), Token)).IsOk);
        Assert.Equal("mergeItself", (await World.Get<DismissMerge>().HandleAsync(new("a", "a", "lin"), Token)).Fault?.Detail);
        Assert.Equal(FaultCode.NotFound, (await World.Get<DismissMerge>().HandleAsync(new("a", "nobody", "lin"), Token)).Fault?.Code);
        Assert.Equal(("b", "lin"), await DismissedAsync("a"));

        var merge = await MergeAsync("c", "a");
        Assert.Equal(("b", "lin"), await DismissedAsync("c"));
        Assert.Equal(("c", "lin"), await DismissedAsync("b"));
        await World.Get<UndoDismissal>().HandleAsync(new("b", "c", "lin"), Token);
        Assert.Equal(("b", null), await DismissedAsync("c"));
        await UndoAsync(merge.Id);
        Assert.Equal(("b", null), await DismissedAsync("a"));

        await World.Get<DismissMerge>().HandleAsync(new("a", "b", "lin"), Token);
        foreach (var id in Both)
        {
            var contact = (await World.Contacts.GetAsync(id, Token))!;
            var known = contact with { Identities = [.. contact.Identities.Select(one => one with { UnionId = "union" })], Version = contact.Version + 1 };
            Assert.True(await World.Contacts.SaveAsync(known, contact.Version, Token));
        }

        Assert.Equal(("b", null), await DismissedAsync("a"));
        Assert.Equal("mergeProven", (await World.Get<DismissMerge>().HandleAsync(new("a", "b", "lin"), Token)).Fault?.Detail);

        async Task<(string, string?)> DismissedAsync(string id)
        {
            var one = Assert.Single((await World.Get<SuggestMerges>().HandleAsync(id, Token)).Value!);
            return (one.Other.Id, one.Dismissed?.ById);
        }
    }

    [Fact]
    public async Task By_proof_alone_and_only_where_that_is_wanted_two_become_one_by_themselves()
    {
        await World.LiveAsync("a", "i1", c => c with { Identities = [new ContactIdentity("i1", "x-a", "union")] });
        World.Clock.Advance(TimeSpan.FromHours(1));
        await World.LiveAsync("b", "i2", c => c with { Identities = [new ContactIdentity("i2", "x-b", "union")], CreatedAt = Sample.Noon.AddHours(1) });
        await World.LiveAsync("c", "i3", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        await World.LiveAsync("d", "i3", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        Assert.Equal(0, await World.Get<MergeProven>().HandleAsync("b", Token));

        await World.Get<MergeSettingsBook>().SaveAsync(new MergeSettings(true, true), Token);
        Assert.Equal(1, await World.Get<MergeProven>().HandleAsync("b", Token));
        Assert.Equal(0, await World.Get<MergeProven>().HandleAsync("d", Token));
        Assert.Equal("a", await World.Get<IContactAliases>().KeeperAsync("b", Token));

        await UndoAsync(Assert.Single(await World.Get<IMergeStore>().OfAsync("b", Token)).Id);
        Assert.Equal(0, await World.Get<MergeProven>().HandleAsync("b", Token));
    }
}
