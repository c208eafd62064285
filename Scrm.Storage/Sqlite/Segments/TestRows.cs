using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>
/// Finds who meets a test: one statement of fixed text for each test that has no parts, over an index that holds all it asks; sets for
/// the rest. One instance serves one read.
/// </summary>
internal sealed class TestRows(Session session)
{
    private RowSet? _everybody;

    /// <summary>All contacts.</summary>
    public RowSet Everybody => _everybody ??= ReadEverybody();

    /// <summary>Those who meet it.</summary>
    public RowSet Of(PersonTest test) => test switch
    {
        AllOf all => OfAll(all),
        AnyOf any => any.Parts.Aggregate(new RowSet(), (found, part) => found.Or(Of(part))),
        NotOf not => Everybody.Without(Of(not.Inner)),
        TagTest tag => TagSets.Of(session, tag),
        DimensionTest dimension => TagSets.Of(session, dimension, Everybody),
        NumberTest number => FactSets.Of(session, number),
        WordTest word => FactSets.Of(session, word),
        TimeTest time => FactSets.Of(session, time),
        FollowingTest following => FactSets.Of(session, following),
        SourceTest source => FactSets.Of(session, source),
        InboxTest inbox => ListSets.Of(session, inbox),
        CodeTest code => ListSets.Of(session, code),
        AttributeTest attribute => ListSets.Of(session, attribute),
        ConsentTest consent => ListSets.Of(session, consent),
        PeopleTest people => ListSets.Of(session, people),
        ActivityTest activity => ActivitySets.Of(session, activity, Everybody),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test.GetType().Name, "No such test."),
    };

    private RowSet OfAll(AllOf all)
    {
        // Negations last: they need no complement when something stands before them.
        RowSet? found = null;
        foreach (var part in all.Parts.OrderBy(part => part is NotOf))
        {
            found = (part, found) switch
            {
                (NotOf not, not null) => found.Without(Of(not.Inner)),
                (_, null) => Of(part),
                _ => found.And(Of(part)),
            };
        }

        return found ?? Everybody;
    }

    private RowSet ReadEverybody()
    {
        var highest = session.Number("SELECT max(contact) FROM contact_facts") ?? 0;
        var count = session.Number("SELECT count(*) FROM contact_facts") ?? 0;
        var all = new RowSet(highest);
        if (count == highest)
        {
            // Nobody was ever taken out: no need to read the rows.
            for (var row = 1L; row <= highest; row++)
            {
                all.Add(row);
            }

            return all;
        }

        session.Scan("SELECT contact FROM contact_facts", row => all.Add(row.Number(0)));
        return all;
    }
}
