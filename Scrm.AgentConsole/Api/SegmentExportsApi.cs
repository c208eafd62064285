using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Contacts;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Matching;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Members of a segment as a file, as far as they allow it; every export is written down before it begins.</summary>
internal static class SegmentExportsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var segments = api.MapGroup("/segments/{id}").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(404);
        segments.MapGet("/consent", ConsentAsync).WithName("CountConsent");
        segments.MapGet("/exports", ListAsync).WithName("ListExports");
        segments.MapPost("/export", ExportAsync).WithName("ExportSegment");
    }

    private static async Task<Results<Ok<IReadOnlyList<ConsentCountView>>, ProblemHttpResult>> ConsentAsync(
        string id, ISegmentStore segments, SegmentLibrary library, ISegmentIndex index, CancellationToken cancellationToken)
    {
        if (await segments.FindAsync(id, cancellationToken) is not { } segment)
        {
            return Problems.NotFound("segment");
        }

        var reading = await library.ReadAsync(segment.Condition, cancellationToken);
        if (reading.Test is null)
        {
            return Problems.Of(reading.Problems[0].ToFault());
        }

        var members = await index.CountAsync(reading.Test, cancellationToken);
        var counts = new List<ConsentCountView>();
        foreach (var purpose in Consent.Purposes)
        {
            var allowed = await index.CountAsync(new AllOf([reading.Test, new ConsentTest(purpose)]), cancellationToken);
            counts.Add(new ConsentCountView(purpose, members.Count, allowed.Count));
        }

        return TypedResults.Ok<IReadOnlyList<ConsentCountView>>(counts);
    }

    private static async Task<Ok<IReadOnlyList<ExportView>>> ListAsync(string id, ISegmentStore segments, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<ExportView>>([.. (await segments.ExportsAsync(id, cancellationToken)).Select(e => e.ToView())]);

    private static async Task<IResult> ExportAsync(
        string id, ExportInput input, ExportSegment export, SegmentTable table, CurrentAgent current, Audit audit, HttpContext http, CancellationToken cancellationToken)
    {
        var granted = await export.HandleAsync(new ExportSegmentRequest(id, input.Purpose ?? "", current.Agent), cancellationToken);
        if (!granted.IsOk)
        {
            return Problems.Of(granted.Fault);
        }

        var entry = granted.Value.Entry;
        audit.Exported(id, entry.Purpose, entry.Exported, entry.LeftOut, current.Agent);
        var lines = table.LinesAsync(granted.Value.Allowed, entry.Purpose, input.Language == "en", cancellationToken);
        return TypedResults.Stream(
            async body =>
            {
                await using var writer = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
                await foreach (var line in lines)
                {
                    await writer.WriteAsync(line.AsMemory(), cancellationToken);
                }
            },
            CsvWriter.ContentType,
            $"segment-{id}-{entry.Purpose}.csv");
    }
}
