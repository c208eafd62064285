using Scrm.Core.Foundation;
using Scrm.Core.Segments;

namespace Scrm.Core.Pictures;

/// <summary>A picture wanted.</summary>
/// <param name="Condition">Of whom; null: of everybody.</param>
/// <param name="Period">Of which days; at most two years.</param>
public sealed record TakePictureRequest(SegmentCondition? Condition, PicturePeriod Period);

/// <summary>Takes the picture of a group.</summary>
public sealed class TakePicture(IPictureSource source, SegmentLibrary library)
{
    private const int MaxDays = 731;

    /// <summary>The picture; Invalid when conditions or period are wrong.</summary>
    public async Task<Result<GroupPicture>> HandleAsync(TakePictureRequest request, CancellationToken cancellationToken)
    {
        if (request.Period.Days is < 1 or > MaxDays)
        {
            return new Fault(FaultCode.Invalid, $"A period has 1 to {MaxDays} days.", "period");
        }

        var context = await library.ContextAsync(cancellationToken);
        var reading = SegmentReader.Read(request.Condition ?? Everybody, context);
        if (reading.Test is null)
        {
            return reading.Problems[0].ToFault();
        }

        var dimensions = context.Book.Dimensions.DistinctBy(d => d.Id).ToDictionary(
            d => d.Id, d => (IReadOnlyList<string>)[.. context.Book.Tags.Where(t => t.DimensionId == d.Id && t.MergedInto is null).Select(t => t.Id)]);
        var figures = await source.CountAsync(reading.Test, dimensions, request.Period, context.Now, cancellationToken);
        return PictureRules.Of(figures, context.Book, context.Inboxes, request.Period, context.Now);
    }

    private static SegmentCondition Everybody { get; } = new() { Kind = ConditionKind.All };
}
