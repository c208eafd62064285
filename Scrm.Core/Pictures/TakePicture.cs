using Scrm.Core.Foundation;
using Scrm.Core.Segments;

namespace Scrm.Core.Pictures;

/// <summary>A picture wanted.</summary>
/// <param name="Segment">Of whom; null: of everybody.</param>
/// <param name="Period">Of which days; at most two years.</param>
public sealed record TakePictureRequest(Segment? Segment, PicturePeriod Period)
{
    /// <summary>Tells pictures apart: another version of a segment is another picture.</summary>
    public string Key => FormattableString.Invariant($"{Segment?.Id} {Segment?.Version} {Period.FirstDay} {Period.LastDay}");
}

/// <summary>Takes the picture of a group.</summary>
public sealed class TakePicture(IPictureSource source, SegmentLibrary library, PictureAlbum album)
{
    private const int MaxDays = 731;

    /// <summary>The picture; Invalid when conditions or period are wrong.</summary>
    public async Task<Result<GroupPicture>> HandleAsync(TakePictureRequest request, CancellationToken cancellationToken)
    {
        if (request.Period.Days is < 1 or > MaxDays)
        {
            return new Fault(FaultCode.Invalid, $"A period has 1 to {MaxDays} days.", "period");
        }

        if (album.Find(request.Key) is { } known)
        {
            return known;
        }

        var context = await library.ContextAsync(cancellationToken);
        var reading = SegmentReader.Read(request.Segment?.Condition ?? Everybody, context);
        if (reading.Test is null)
        {
            return reading.Problems[0].ToFault();
        }

        var figures = await source.CountAsync(reading.Test, context.Tags, request.Period, context.Now, cancellationToken);
        var picture = PictureRules.Of(figures, context.Book, context.Inboxes, request.Period, context.Now);
        album.Keep(request.Key, picture);
        return picture;
    }

    private static SegmentCondition Everybody { get; } = new() { Kind = ConditionKind.All };
}
