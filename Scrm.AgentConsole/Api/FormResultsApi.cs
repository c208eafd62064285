using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>What forms brought: of one person, of a form, as a file.</summary>
internal static class FormResultsApi
{
    private const int MostRows = 10_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/contacts/{id}/forms", OfContactAsync).RequireAuthorization(Policies.Agent).AnswersForMerged().WithName("ReadContactForms")
            .ProducesProblem(400).ProducesProblem(404);
        var all = api.MapGroup("/dialogues/results").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        all.MapGet("", ListAsync).WithName("ListFormResults");
        all.MapGet("/export", ExportAsync).WithName("ExportFormResults").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ListView<FormResultView>>, ProblemHttpResult>> OfContactAsync(
        string id, string? cursor, string? limit, VisibleConversations visible, IFormStore forms, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        return (count.Fault ?? await visible.ContactRefusalAsync(id, cancellationToken)) is { } refusal
            ? Problems.Of(refusal)
            : await PageAsync(new FormResultQuery { ContactId = id, Cursor = cursor, Limit = count.Value }, forms, cancellationToken);
    }

    private static async Task<Results<Ok<ListView<FormResultView>>, ProblemHttpResult>> ListAsync(
        string? form, FormEnd? end, DateTimeOffset? since, DateTimeOffset? until, string? cursor, string? limit, IFormStore forms, CancellationToken cancellationToken)
    {
        var count = Paging.Limit(limit);
        return count.Fault is { } refusal
            ? Problems.Of(refusal)
            : await PageAsync(
                new FormResultQuery { FormId = form, End = end, Since = since, Until = until, Cursor = cursor, Limit = count.Value }, forms, cancellationToken);
    }

    private static async Task<Results<Ok<ListView<FormResultView>>, ProblemHttpResult>> PageAsync(
        FormResultQuery query, IFormStore forms, CancellationToken cancellationToken)
    {
        var page = await Paging.ReadAsync(query.Cursor, () => forms.ResultsAsync(query, cancellationToken));
        return page.IsOk
            ? TypedResults.Ok(new ListView<FormResultView>([.. page.Value.Items.Select(r => r.ToView())], page.Value.Next))
            : Problems.Of(page.Fault);
    }

    /// <summary>A table with one row a result, newest first; formulas in answers are defused.</summary>
    private static async Task<IResult> ExportAsync(
        string form, DateTimeOffset? since, DateTimeOffset? until, string? language, IFormStore forms, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (await forms.FindAsync(form, cancellationToken) is not { } head)
        {
            return Problems.NotFound("form");
        }

        var results = new List<FormResult>();
        Page<FormResult> page;
        string? cursor = null;
        do
        {
            page = await forms.ResultsAsync(new FormResultQuery { FormId = form, Since = since, Until = until, Cursor = cursor, Limit = 500 }, cancellationToken);
            results.AddRange(page.Items);
            cursor = page.Next;
        }
        while (cursor is not null && results.Count < MostRows);

        audit.Exported(form, "form results", results.Count, 0, current.Agent);
        return TypedResults.File(CsvWriter.Bytes(Rows(head.Form, results, language == "en")), CsvWriter.ContentType, $"form-{form}.csv");
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(Form form, IReadOnlyList<FormResult> results, bool isEnglish)
    {
        // Older versions may have asked for what the newest one does not.
        var keys = form.Fields.Select(f => (f.Key, f.Label)).Concat(results.SelectMany(r => r.Fields).Select(f => (f.Key, f.Label))).DistinctBy(f => f.Key).ToList();
        string[] head = isEnglish ? ["ended", "how", "contact", "contact id", "version"] : ["结束时间", "结果", "客户", "客户编号", "版本"];
        yield return [.. head, .. keys.Select(k => k.Label)];
        foreach (var result in results)
        {
            yield return
            [
                result.EndedAt.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                isEnglish ? result.End.ToString() : ChineseEnd(result.End),
                result.ContactName,
                result.ContactId,
                result.Version.ToString(CultureInfo.InvariantCulture),
                .. keys.Select(k => result.Fields.FirstOrDefault(f => f.Key == k.Key)?.Value),
            ];
        }
    }

    private static string ChineseEnd(FormEnd end) => end switch
    {
        FormEnd.Done => "完成",
        FormEnd.Cancelled => "取消",
        FormEnd.TimedOut => "超时",
        FormEnd.HandedOff => "转人工",
        _ => "换了表单",
    };
}
