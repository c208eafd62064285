using System.Text;
using System.Text.Json;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads articles from JSON: a list of them, or an object with a list named <c>articles</c>, as the export writes it.</summary>
internal static class ArticleJsonReader
{
    private static readonly JsonSerializerOptions Options = Made();

    public static ImportFile Read(string text)
    {
        var (rows, problems) = (new List<ImportRow>(), new List<ImportProblem>());
        foreach (var (line, slice, broken) in JsonRows.Of(Encoding.UTF8.GetBytes(text)))
        {
            if (broken is not null)
            {
                problems.Add(new ImportProblem(line, null, "notJson", broken));
                continue;
            }

            try
            {
                var input = JsonSerializer.Deserialize<ArticleInput>(slice.Span, Options)!;
                rows.Add(new ImportRow(line, string.IsNullOrWhiteSpace(input.Id) ? null : input.Id.Trim(), input.ToDraft() with { ChangeNote = null }));
            }
            catch (JsonException wrong)
            {
                problems.Add(new ImportProblem(line + (int)(wrong.LineNumber ?? 0), Field(wrong.Path), "invalid", "This is not what an article has here."));
            }
        }

        return new ImportFile(rows, problems);
    }

    private static string? Field(string? path) => path is ['$', '.', .. var field] ? field : null;

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions();
        WireJson.Configure(options);
        options.MakeReadOnly();
        return options;
    }
}
