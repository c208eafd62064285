using Scrm.Core.Segments.Matching;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Whose key meets one of some patterns.</summary>
internal static class KeyPatternSets
{
    /// <summary>Asks for each pattern: by the whole key, or by its beginning, both in <c>@key</c>.</summary>
    public static RowSet Of(Session session, IReadOnlyList<string> patterns, string equals, string begins)
    {
        var found = new RowSet();
        foreach (var pattern in patterns)
        {
            var beginning = KeyMatch.Beginning(pattern);
            session.Scan(beginning is null ? equals : begins, row => found.Add(row.Number(0)), ("@key", beginning ?? pattern));
        }

        return found;
    }
}
