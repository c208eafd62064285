using System.Globalization;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads the words of a review list.</summary>
internal static class ReviewListFilter
{
    /// <summary>The part of the queue a client asks for.</summary>
    public static Result<ReviewFilter> Queue(ReviewListInput input) =>
        Word<ReviewLane>(input.Lane, out var lane) is { } noLane ? noLane
        : Word<TagSource>(input.Source, out var source) is { } noSource ? noSource
        : Number(input.Version, out var version) is { } noVersion ? noVersion
        : new ReviewFilter
        {
            Lane = lane,
            DimensionId = input.Dimension,
            TagId = input.Tag,
            RuleId = input.Rule,
            RuleVersion = version,
            Source = source,
        };

    /// <summary>The past reviews a client asks for: <c>decided</c> (all), or one decision.</summary>
    public static Result<ReviewListQuery> Past(ReviewListInput input, int limit)
    {
        ReviewDecision? decision = input.Status == "decided"
            ? null
            : Enum.GetValues<ReviewDecision>().Cast<ReviewDecision?>().FirstOrDefault(d => ReviewMapping.StatusOf(d!.Value) == input.Status);
        return decision is null && input.Status != "decided"
            ? new Fault(FaultCode.Invalid, "status is open, decided, accepted, rejected, replaced, merged or skipped.", "status")
            : new ReviewListQuery
            {
                Decision = decision,
                ReviewerId = input.Reviewer,
                TagId = input.Tag,
                RuleId = input.Rule,
                Cursor = input.Cursor,
                Limit = limit,
            };
    }

    private static Fault? Word<T>(string? text, out T? value)
        where T : struct, Enum
    {
        var isKnown = Enum.TryParse<T>(text, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(text![0]);
        value = isKnown ? parsed : null;
        return text is null || isKnown ? null : new Fault(FaultCode.Invalid, $"There is no such {typeof(T).Name}.", typeof(T).Name);
    }

    private static Fault? Number(string? text, out int? value)
    {
        value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return text is null || value is not null ? null : new Fault(FaultCode.Invalid, "version is a number.", "version");
    }
}
