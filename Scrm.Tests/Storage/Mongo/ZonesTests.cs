using MongoDB.Bson;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Composing;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Merging;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Which zone a document lies in, and which zones a question names.</summary>
public sealed class ZonesTests
{
    private static readonly Zones On = Zones.Of([new("cn", []), new("eu", [])], new Regions(["cn", "eu"]));

    [Fact]
    public void A_document_lies_in_the_zone_of_the_id_that_its_collection_goes_by()
    {
        Assert.Equal("cn", Zone(PersonRows.Touchpoints, new BsonDocument { { "_id", "t" }, { "contact", "cn-p1" } }));
        Assert.Equal("eu", Zone(ThreadRows.Plan, new BsonDocument("_id", Key.Of("eu-shop", "openid"))));
        Assert.Equal("eu", Zone(MongoComposerStore.Drafts, new BsonDocument("_id", Key.Of("lin", "eu-c1"))));
        Assert.Equal("cn", Zone(SignalRows.Plan, BsonDocument.Parse("{ body: { occasion: { contactId: 'cn-p1' } } }")));
        Assert.Equal("", Zone(ContactRows.Plan, new BsonDocument("_id", "01JABC")));
        Assert.Null(Zone(ChangeRows.Plan, new BsonDocument { { "_id", 1L }, { "conversation", "cn-c1" } }));
    }

    [Fact]
    public void A_document_that_does_not_say_where_it_lies_is_a_mistake_of_ours()
    {
        Assert.Throws<InvalidOperationException>(() => On.Mark(PersonRows.Touchpoints, new BsonDocument("_id", "t")));
        Assert.Throws<InvalidOperationException>(() => On.Made(PersonRows.Touchpoints, new BsonDocument("_id", "t")));
    }

    [Theory]
    [InlineData("{ conversation: 'cn-c1', seq: 3 }", "'cn'")]
    [InlineData("{ conversation: { $in: ['cn-c1', 'eu-c2', 'cn-c3'] } }", "{ $in: ['cn', 'eu'] }")]
    [InlineData("{ $and: [{ seq: 1 }, { conversation: 'eu-c1' }] }", "'eu'")]
    [InlineData("{ $or: [{ conversation: 'eu-c1' }, { contact: 'cn-p1' }] }", "{ $in: ['cn', 'eu'] }")]
    [InlineData("{ $or: [{ conversation: 'eu-c1' }, { seq: 1 }] }", null)]
    [InlineData("{ conversation: { $ne: 'eu-c1' } }", null)]
    [InlineData("{ conversation: { $in: [] } }", null)]
    [InlineData("{ words: '退款' }", null)]
    public void A_question_names_the_zones_it_is_about(string question, string? zones)
    {
        var asked = On.Asked(MessageRows.Plan, BsonDocument.Parse(question));
        Assert.Equal(zones is null ? BsonNull.Value : BsonDocument.Parse($"{{ z: {zones} }}")["z"], asked.GetValue(Zones.Field, BsonNull.Value));
        asked.Remove(Zones.Field);
        Assert.Equal(BsonDocument.Parse(question), asked);
    }

    [Fact]
    public void Both_who_were_joined_tell_where_their_merge_lies() =>
        Assert.Equal("cn", On.Asked(MergeRows.Plan, Op.Any(new BsonDocument("kept", "cn-a"), new BsonDocument("merged", "cn-a")))[Zones.Field].AsString);

    [Fact]
    public void A_place_tells_its_region_and_so_does_a_number_with_it()
    {
        foreach (var (inbox, zone) in ((string, string)[])[("cn-shop", "cn"), ("eu-shop", "eu"), ("shop", "")])
        {
            var place = On.PlaceOf(inbox, "openid");
            Assert.InRange(place, 0, 4095);
            var number = new Numbers(TimeProvider.System).Next(place);
            Assert.Equal(zone, On.Asked(ReceiptRows.Plan, ReceiptRows.IdOf(number))[Zones.Field].AsString);
        }
    }

    [Fact]
    public void Without_zones_nothing_is_touched()
    {
        BsonDocument document = new() { { "_id", "t" }, { "contact", "cn-p1" } };
        Zones.Off.Mark(PersonRows.Touchpoints, document);
        Assert.False(document.Contains(Zones.Field));
        Assert.Same(document, Zones.Off.Asked(PersonRows.Touchpoints, document));
        Assert.Same(document, Zones.Off.Made(PersonRows.Touchpoints, document));
        Assert.Same(document, Zones.Off.Beside("cn-p1", document));
        Assert.Equal(Key.PlaceOf("cn-shop", "openid"), Zones.Off.PlaceOf("cn-shop", "openid"));
        Assert.Null(Zones.Off.KeyOf(OutboxRows.Plan));
        Assert.Equal("code", Zones.Off.KeyOf(LinkRows.Clicks));
    }

    private static string? Zone(CollectionPlan plan, BsonDocument document)
    {
        On.Mark(plan, document);
        return document.Text(Zones.Field);
    }
}
