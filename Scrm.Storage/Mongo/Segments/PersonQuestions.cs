using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Segments;

/// <summary>Tests that one contact's own document answers.</summary>
internal static class PersonQuestions
{
    private const string Last = "\U0010FFFF";

    /// <summary>The question.</summary>
    public static BsonDocument Of(PersonTest test) => test switch
    {
        NumberTest number => new BsonDocument(Name(number.Field), new BsonDocument { { "$gte", number.Min }, { "$lte", number.Max } }),
        WordTest word => new BsonDocument(Name(word.Field), Op.In(word.Words)),
        TimeTest time => new BsonDocument(
            time.First ? "facts.firstSeen" : "facts.lastSeen", Op.Within(Instant.Of(time.From), Instant.Of(time.Until))),
        FollowingTest following => new BsonDocument("facts.following", Field.Of(following.Following)),
        SourceTest source => Keys("facts.source", source.Patterns),
        CodeTest code => Keys("codes", code.Patterns),
        InboxTest inbox => new BsonDocument("inboxes", Op.In(inbox.InboxIds)),
        PeopleTest people => new BsonDocument("_id", Op.In(people.ContactIds)),
        ConsentTest consent => Attribute(Consent.FactOf(consent.Purpose), new BsonDocument("folded", Op.In(Consent.Yes))),
        AttributeTest attribute => Of(attribute),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test.GetType().Name, "No such test."),
    };

    private static BsonDocument Of(AttributeTest test) => (test.Comparison, test.Operand.Number, test.Operand.Day) switch
    {
        (Comparison.Is, _, _) => Attribute(test.Name, new BsonDocument("folded", test.Operand.Folded)),
        (Comparison.Contains, _, _) => Attribute(test.Name, new BsonDocument("folded", Containing(test.Operand.Folded))),
        (Comparison.Over, { } number, _) => Attribute(test.Name, new BsonDocument("number", Op.Above(number))),
        (Comparison.Under, { } number, _) => Attribute(test.Name, new BsonDocument("number", Op.Below(number))),
        (Comparison.Over, null, { } day) => Attribute(test.Name, new BsonDocument("day", Op.Above(day))),
        (Comparison.Under, null, { } day) => Attribute(test.Name, new BsonDocument("day", Op.Below(day))),
        (Comparison.Over or Comparison.Under, _, _) => new BsonDocument("_id", Op.In([])),
        _ => Attribute(test.Name, []),
    };

    private static BsonDocument Attribute(string name, BsonDocument condition) =>
        new("attributes", new BsonDocument("$elemMatch", new BsonDocument("name", name).Merge(condition)));

    // As a regular expression, with nothing in it that means anything but itself.
    private static BsonRegularExpression Containing(string text) => new(System.Text.RegularExpressions.Regex.Escape(text));

    private static BsonDocument Keys(string field, IReadOnlyList<string> patterns) => patterns.Count == 0
        ? new BsonDocument("_id", Op.In([]))
        : Op.Any(patterns.Select(pattern => KeyMatch.Beginning(pattern) is { } beginning
            ? new BsonDocument(field, field == "codes" ? Op.AnyWithin(beginning, beginning + Last) : Op.Within(beginning, beginning + Last))
            : new BsonDocument(field, pattern)));

    private static string Name(NumberField field) => field switch
    {
        NumberField.Value => "facts.value",
        NumberField.Revenue => "facts.revenue",
        NumberField.Participation => "facts.participation",
        NumberField.Influence => "facts.influence",
        _ => "facts.preferredHour",
    };

    private static string Name(WordField field) => field switch
    {
        WordField.Role => "facts.role",
        WordField.Stage => "facts.stage",
        _ => "facts.preferredChannel",
    };
}
