using Scrm.Core.Tables;

namespace Scrm.Core.Canned;

/// <summary>Canned replies as a table: <c>name, text, shared, team</c>; shared is <c>everybody</c>, <c>team</c> or <c>nobody</c>. Pure.</summary>
public static class CannedTable
{
    /// <summary>Lines of a file at most.</summary>
    public const int MaxLines = 1000;

    /// <summary>A whole file.</summary>
    public static byte[] Write(IEnumerable<CannedReply> replies) => CsvWriter.Bytes(
    [
        ["name", "text", "shared", "team"],
        .. replies.Select(r => (IReadOnlyList<string?>)[r.Name, r.Text, WordOf(r.Sharing.With), r.Sharing.TeamId]),
    ]);

    /// <summary>What a file says, and which lines say nothing usable.</summary>
    /// <param name="text">The file.</param>
    /// <param name="present">What is stored: the same name among the same people is replaced.</param>
    /// <param name="teamIds">Teams there are.</param>
    /// <param name="agentId">Whose the new ones are.</param>
    /// <param name="newId">Makes ids.</param>
    /// <param name="now">The time of the import.</param>
    public static CannedImport Read(
        string text, IReadOnlyList<CannedReply> present, IReadOnlyCollection<string> teamIds, string agentId, Func<string> newId, DateTimeOffset now)
    {
        var sheet = CsvSheet.Read(text);
        var problems = sheet.Problems.Select(p => new CannedProblem(p.Line, p.Code)).ToList();
        if (sheet.Columns.Count > 0 && !(sheet.Has("name") && sheet.Has("text")))
        {
            problems.Add(new CannedProblem(1, "noHeader"));
        }

        if (sheet.Lines.Count > MaxLines)
        {
            problems.Add(new CannedProblem(MaxLines + 2, "tooManyLines"));
        }

        var read = new List<CannedReply>();
        foreach (var line in sheet.Lines.Take(MaxLines))
        {
            var reply = new CannedReply
            {
                Id = newId(),
                Name = line["name"],
                Text = line.Raw("text"),
                Sharing = new Sharing(With(line["shared"]) ?? SharedWith.Everybody, line["team"] is { Length: > 0 } team ? team : null, agentId),
                UpdatedAt = now,
            };
            var problem = With(line["shared"]) is null ? "shared"
                : reply.Sharing.With == SharedWith.Team && !teamIds.Contains(reply.Sharing.TeamId ?? "") ? "team"
                : CannedRules.Refusal(reply)?.Detail
                ?? (CannedRules.Namesake(reply, read) is null ? null : "nameTwice");
            if (problem is not null)
            {
                problems.Add(new CannedProblem(line.Number, problem));
                continue;
            }

            read.Add(CannedRules.Namesake(reply, present) is { } same
                ? reply with { Id = same.Id, Version = same.Version, Sharing = same.Sharing }
                : reply);
        }

        return new CannedImport(read, problems);
    }

    private static SharedWith? With(string word) => word.ToUpperInvariant() switch
    {
        "" or "EVERYBODY" or "全员" => SharedWith.Everybody,
        "TEAM" or "团队" => SharedWith.Team,
        "NOBODY" or "自己" => SharedWith.Nobody,
        _ => null,
    };

    private static string WordOf(SharedWith with) => with switch
    {
        SharedWith.Everybody => "everybody",
        SharedWith.Team => "team",
        _ => "nobody",
    };
}
