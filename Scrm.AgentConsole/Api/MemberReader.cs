using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Members;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads the rows of an import as they are sent.</summary>
internal static class MemberReader
{
    private const int MaxRows = 20_000;
    private const long MaxBytes = 10 * 1024 * 1024;

    // What tables in Chinese call the columns.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["phone"] = "phone",
        ["mobile"] = "phone",
        ["手机"] = "phone",
        ["手机号"] = "phone",
        ["电话"] = "phone",
        ["name"] = "name",
        ["姓名"] = "name",
        ["externalId"] = "externalId",
        ["会员号"] = "externalId",
        ["unionId"] = "unionId",
    };

    /// <summary>The rows, and why others cannot be read; a refusal when nothing can.</summary>
    public static async Task<Result<(IReadOnlyList<MemberRow> Rows, IReadOnlyList<MemberProblem> Unreadable)>> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBytes;
        }

        return request.HasJsonContentType() ? await JsonAsync(request, cancellationToken)
            : request.ContentType?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) == true ? await TableAsync(request, cancellationToken)
            : Invalid("Send application/json or text/csv.");
    }

    private static async Task<Result<(IReadOnlyList<MemberRow>, IReadOnlyList<MemberProblem>)>> JsonAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        MembersInput? input;
        try
        {
            input = await request.ReadFromJsonAsync<MembersInput>(cancellationToken);
        }
        catch (JsonException)
        {
            return Invalid("The JSON is not {\"rows\": [{\"phone\": …, \"name\": …, \"fields\": {…}}]}.");
        }

        return input?.Rows is not { Count: > 0 and <= MaxRows } rows || rows.Any(r => r is null)
            ? Invalid($"Send 1 to {MaxRows} rows.")
            : (
                [.. rows.Select((r, i) => new MemberRow(
                    i + 1, r.Phone, r.ExternalId, r.UnionId, r.Name, (r.Fields ?? new Dictionary<string, string>()).ToDictionary(f => f.Key, f => f.Value ?? "")))],
                []);
    }

    private static async Task<Result<(IReadOnlyList<MemberRow>, IReadOnlyList<MemberProblem>)>> TableAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        if (CsvText.Decode(body.ToArray()) is not { } text)
        {
            return Invalid("The table is neither UTF-8 nor GB18030.");
        }

        var sheet = CsvSheet.Read(text);
        return sheet.Lines.Count > MaxRows ? Invalid($"Send at most {MaxRows} rows.")
            : sheet.Lines.Count == 0 && sheet.Problems.Count == 0 ? Invalid("The table has no rows.")
            : (
                [.. sheet.Lines.Select(line => Row(sheet, line))],
                [.. sheet.Problems.Select(p => new MemberProblem(p.Line, p.Code, p.Message))]);
    }

    private static MemberRow Row(CsvSheet sheet, CsvLine line)
    {
        return new MemberRow(
            line.Number,
            Cell("phone"),
            Cell("externalId"),
            Cell("unionId"),
            Cell("name"),
            sheet.Columns.Where(c => c.Length > 0 && !Names.ContainsKey(c)).DistinctBy(c => c.ToLowerInvariant()).ToDictionary(c => c, c => line[c]));

        string? Cell(string name) =>
            sheet.Columns.Where(c => Names.GetValueOrDefault(c) == name).Select(c => line[c]).FirstOrDefault(c => c.Length > 0);
    }

    private static Fault Invalid(string message) => new(FaultCode.Invalid, message, "rows");
}
