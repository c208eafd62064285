using MongoDB.Bson;
using Scrm.Storage.Mongo.Documents;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Nothing is lost on the way into BSON and back, and nothing in a name is an operator.</summary>
public sealed class JsonBsonTests
{
    [Theory]
    [InlineData("""{"a":1,"b":-9007199254740993,"c":0.1,"d":12.50,"e":1E+300,"f":[true,false,null,"退款\n"],"g":{}}""")]
    [InlineData("""{"":"","$where":"1","a.b":{"$gt":""},"50%":"%24","%2E":[{"$set":{"x.y":1}}]}""")]
    public void A_document_comes_back_as_it_went(string json) => Assert.Equal(json, JsonBson.Write(JsonBson.Parse(json)));

    [Fact]
    public void No_field_is_an_operator_or_a_path()
    {
        var document = JsonBson.Parse("""{"$where":"1","a":{"b.c":{"$gt":1}}}""");
        Assert.All(Names(document), name => Assert.False(name.StartsWith('$') || name.Contains('.', StringComparison.Ordinal), name));
    }

    private static IEnumerable<string> Names(BsonValue value) => value switch
    {
        BsonDocument document => document.SelectMany(element => Names(element.Value).Prepend(element.Name)),
        BsonArray list => list.SelectMany(Names),
        _ => [],
    };
}
