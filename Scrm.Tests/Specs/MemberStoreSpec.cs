using Scrm.Core.Contacts;
using Scrm.Core.Members;

namespace Scrm.Tests.Specs;

/// <summary>What holds for people other systems told of, and for what people are known by.</summary>
public abstract class MemberStoreSpec : SourcePartsSpec
{
    private static readonly PersonKey Phone = new(PersonKeyKind.Phone, "13800000000");

    [Fact]
    public async Task Records_are_found_by_id_and_by_any_of_their_keys()
    {
        var record = new MemberRecord
        {
            Id = "external:8001",
            Phone = "138 0000 0000",
            ExternalId = "8001",
            Name = "李雷",
            Fields = new Dictionary<string, string> { ["tier"] = "gold" },
            ImportedAt = Sample.Noon,
        };
        await Store.Members.SaveAsync([record], Token);
        await Store.Members.SaveAsync([record with { Phone = "13900000000" }], Token);

        Assert.Equivalent(record with { Phone = "13900000000" }, Assert.Single(await Store.Members.FindAsync(["external:8001", "none"], Token)), strict: true);
        Assert.Single(await Store.Members.OfKeysAsync([new PersonKey(PersonKeyKind.External, "8001"), new PersonKey(PersonKeyKind.Phone, "13900000000")], Token));
        Assert.Empty(await Store.Members.OfKeysAsync([Phone], Token));
    }

    [Fact]
    public async Task A_contact_is_found_by_what_it_is_known_by_now()
    {
        var contact = await KnowAsync("p1", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "+86 13800000000" } });
        await KnowAsync("p2", c => c with { Attributes = contact.Attributes });

        Assert.Equal("p1", await Store.Keys.FindAsync(Phone, null, Token));
        Assert.True(await Store.Contacts.SaveAsync(contact with { Attributes = new Dictionary<string, string>(), Version = 2 }, 1, Token));
        Assert.Equal("p2", await Store.Keys.FindAsync(Phone, null, Token));
        Assert.Null(await Store.Keys.FindAsync(Phone with { Kind = PersonKeyKind.Union }, null, Token));
    }

    [Fact]
    public async Task A_key_of_two_regions_finds_whom_it_belongs_to_in_the_one_that_is_asked_for()
    {
        foreach (var id in (string[])["cn-p1", "eu-p1", "p1"])
        {
            await KnowAsync(id, c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        }

        Assert.Equal("eu-p1", await Store.Keys.FindAsync(Phone, "eu-shop", Token));
        Assert.Equal("cn-p1", await Store.Keys.FindAsync(Phone, "cn-shop", Token));
        Assert.Equal("p1", await Store.Keys.FindAsync(Phone, "shop", Token));
        Assert.Equal("cn-p1", await Store.Keys.FindAsync(Phone, null, Token));
    }

    [Fact]
    public async Task A_key_is_fresh_until_it_is_settled_and_a_new_one_is_fresh_again()
    {
        var contact = await KnowAsync("p1", c => c with { Attributes = new Dictionary<string, string> { ["phone"] = "13800000000" } });
        await KnowAsync("p2");

        Assert.Equal(["p1"], await Store.Keys.FreshAsync(10, Token));
        await Store.Keys.SettleAsync("p1", [Phone], Token);
        Assert.Empty(await Store.Keys.FreshAsync(10, Token));

        await Store.Contacts.SaveAsync(contact with { Identities = [new ContactIdentity("i1", "openid-p1", "u1")], Version = 2 }, 1, Token);
        Assert.Equal(["p1"], await Store.Keys.FreshAsync(10, Token));
        await Store.Keys.SettleAsync("p1", [Phone], Token);
        Assert.Equal(["p1"], await Store.Keys.FreshAsync(10, Token));
    }
}
