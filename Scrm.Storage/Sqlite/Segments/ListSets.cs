using Scrm.Core.Contacts;
using Scrm.Core.Segments.Matching;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Who has something of which a person may have several: accounts, codes, free facts.</summary>
internal static class ListSets
{
    private const string OfName = "SELECT contact FROM contact_attributes WHERE name = @name";

    /// <summary>By account.</summary>
    public static RowSet Of(Session session, InboxTest test)
    {
        var found = new RowSet();
        foreach (var inbox in test.InboxIds)
        {
            session.Scan(
                "SELECT contact FROM contact_identities WHERE inbox_id = @inbox AND contact IS NOT NULL",
                row => found.Add(row.Number(0)),
                ("@inbox", inbox));
        }

        return found;
    }

    /// <summary>By code.</summary>
    public static RowSet Of(Session session, CodeTest test) => KeyPatternSets.Of(
        session,
        test.Patterns,
        "SELECT contact FROM contact_codes WHERE code = @key",
        "SELECT contact FROM contact_codes WHERE substr(code, 1, length(@key)) = @key");

    /// <summary>By consent.</summary>
    public static RowSet Of(Session session, ConsentTest test)
    {
        var found = new RowSet();
        session.Scan(
            OfName + " AND folded IN (SELECT value FROM json_each(@words))",
            row => found.Add(row.Number(0)),
            ("@name", Consent.FactOf(test.Purpose)),
            ("@words", Json.Write(Consent.Yes)));
        return found;
    }

    /// <summary>By who somebody is.</summary>
    public static RowSet Of(Session session, PeopleTest test)
    {
        var found = new RowSet();
        session.Scan(
            "SELECT row FROM contacts WHERE id IN (SELECT value FROM json_each(@ids))",
            row => found.Add(row.Number(0)),
            ("@ids", Json.Write(test.ContactIds)));
        return found;
    }

    /// <summary>By a free fact.</summary>
    public static RowSet Of(Session session, AttributeTest test)
    {
        var found = new RowSet();
        var (condition, operand) = (test.Comparison, test.Operand.Number) switch
        {
            (Comparison.Is, _) => (" AND folded = @operand", (object?)test.Operand.Folded),
            (Comparison.Contains, _) => (" AND instr(folded, @operand) > 0", test.Operand.Folded),
            (Comparison.Over, { } number) => (" AND number > @operand", number),
            (Comparison.Under, { } number) => (" AND number < @operand", number),
            (Comparison.Over, null) => (" AND day > @operand", test.Operand.Day),
            (Comparison.Under, null) => (" AND day < @operand", test.Operand.Day),
            _ => (" AND @operand IS NULL", null),
        };
        session.Scan(OfName + condition, row => found.Add(row.Number(0)), ("@name", test.Name), ("@operand", operand));
        return found;
    }
}
