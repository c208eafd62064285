using Scrm.Core.Contacts;
using Scrm.Core.Foundation;

namespace Scrm.Tests.Turns;

/// <summary>What a turn makes for somebody is of the region of the account he wrote to.</summary>
public sealed class RegionTurnTests
{
    [Fact]
    public void Whoever_writes_first_is_of_the_accounts_region_with_all_that_is_made_for_him()
    {
        Regions regions = new(["cn", "eu"]);
        var commit = new TurnScene { Regions = regions, InboxId = "eu-shop" }.Says("运费是多少");
        string[] ids =
        [
            commit.Conversation.Id, commit.Contact!.Id, .. commit.Messages.Select(m => m.Id), .. commit.Touchpoints.Select(t => t.Id),
            .. commit.Outbox.Select(o => o.MessageId), commit.Conversation.ContactId,
        ];
        Assert.True(ids.Length > 4);
        Assert.All(ids, id => Assert.Equal("eu", regions.Of(id)));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("us-shop")]
    public void In_an_account_of_no_region_ids_are_as_ever(string inboxId)
    {
        var commit = new TurnScene { Regions = new Regions(["cn", "eu"]), InboxId = inboxId }.Says("你好");
        Assert.All([commit.Conversation.Id, commit.Contact!.Id], id => Assert.Equal(26, id.Length));
    }

    [Fact]
    public void Who_was_known_before_there_were_regions_stays_where_he_is()
    {
        var scene = new TurnScene { Regions = new Regions(["cn"]), InboxId = "cn-shop" };
        scene.Contact = new Contact
        {
            Id = "00000000000000000000000099", Name = "小李", Identities = [new ContactIdentity("cn-shop", "openid-1234")], Version = 1,
            CreatedAt = scene.Now, LastSeenAt = scene.Now,
        };
        Assert.Equal(26, scene.Says("你好").Conversation.Id.Length);
    }
}
