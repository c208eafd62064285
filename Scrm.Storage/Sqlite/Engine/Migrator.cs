using System.Globalization;
using Scrm.Storage.Availability;

namespace Scrm.Storage.Sqlite.Engine;

/// <summary>Brings a file to the newest version by numbered scripts; several processes may try at once.</summary>
internal static class Migrator
{
    private const string Prefix = "Scrm.Storage.Sqlite.Migrations.";

    /// <summary>Newest version this program knows.</summary>
    public static long Supported => Scripts().Max(script => script.Number);

    /// <summary>Runs what is missing, in one transaction; refuses a newer file.</summary>
    public static void Migrate(Session session, string path)
    {
        session.Run("BEGIN IMMEDIATE");
        var found = session.Number("PRAGMA user_version") ?? 0;
        if (found > Supported)
        {
            session.Run("ROLLBACK");
            throw new StoreTooNewException(path, found, Supported);
        }

        foreach (var (number, name) in Scripts().Where(script => script.Number > found).OrderBy(script => script.Number))
        {
            session.Run(Read(name));
            session.Run($"PRAGMA user_version = {number}");
        }

        session.Run("COMMIT");
    }

    private static IEnumerable<(long Number, string Name)> Scripts() =>
        from name in typeof(Migrator).Assembly.GetManifestResourceNames()
        where name.StartsWith(Prefix, StringComparison.Ordinal)
        select (long.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), name);

    private static string Read(string name)
    {
        using var stream = typeof(Migrator).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
