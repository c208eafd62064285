using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.Core.Foundation;
using Scrm.Core.Pictures;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tables;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>What a segment, or everybody, is like: counts only, no person. From and to are days, both included.</summary>
internal static class PicturesApi
{
    private const int DefaultDays = 30;

    public static void Map(IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(404);
        reports.MapGet("/picture", ReadAsync).WithName("ReadPicture");
        reports.MapGet("/picture.csv", ExportAsync).WithName("ExportPicture");
    }

    private static async Task<Results<Ok<GroupPicture>, ProblemHttpResult>> ReadAsync(
        string? segment, string? from, string? to, ISegmentStore segments, TakePicture take, TimeProvider time, CancellationToken cancellationToken)
    {
        var picture = await TakeAsync(segment, from, to, segments, take, time, cancellationToken);
        return picture.IsOk ? TypedResults.Ok(picture.Value) : Problems.Of(picture.Fault);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string? segment, string? from, string? to, string? language, ISegmentStore segments, TakePicture take, ITagStore tags, TimeProvider time, CancellationToken cancellationToken)
    {
        var picture = await TakeAsync(segment, from, to, segments, take, time, cancellationToken);
        return picture.IsOk
            ? TypedResults.File(
                CsvWriter.Bytes(PictureTable.Rows(picture.Value, await tags.LoadAsync(cancellationToken), language == "en")), CsvWriter.ContentType, "picture.csv")
            : Problems.Of(picture.Fault);
    }

    private static async Task<Result<GroupPicture>> TakeAsync(
        string? segmentId, string? from, string? to, ISegmentStore segments, TakePicture take, TimeProvider time, CancellationToken cancellationToken)
    {
        var last = PicturePeriod.Last(DefaultDays, time.GetUtcNow());
        if (!TryDay(to, last.LastDay, out var until) || !TryDay(from, until - DefaultDays + 1, out var since))
        {
            return new Fault(FaultCode.Invalid, "A day is written 2026-03-31.", "period");
        }

        var segment = segmentId is null ? null : await segments.FindAsync(segmentId, cancellationToken);
        return segmentId is not null && segment is null
            ? new Fault(FaultCode.NotFound, "There is no such segment.")
            : await take.HandleAsync(new TakePictureRequest(segment?.Condition, new PicturePeriod(since, until)), cancellationToken);
    }

    private static bool TryDay(string? text, long otherwise, out long day)
    {
        day = otherwise;
        if (text is null)
        {
            return true;
        }

        var read = DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time);
        day = ActivityDay.Of(time);
        return read;
    }
}
