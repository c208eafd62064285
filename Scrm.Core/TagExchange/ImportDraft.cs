using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Core.TagExchange;

/// <summary>The book as it grows row by row, with what went wrong on the way.</summary>
internal sealed class ImportDraft
{
    private readonly List<ImportStep> _steps = [];
    private readonly List<TagBookProblem> _problems;
    private readonly TagBook _before;
    private readonly HashSet<(BookRowKind, string)> _seen = [];
    private TagBook _now;

    public ImportDraft(TagBook book, IReadOnlyList<TagBookProblem> problems)
    {
        _before = _now = book;
        _problems = [.. problems];
    }

    public void Take(BookRow row, Func<RowReader, TagBook, ImportMove> decide)
    {
        var reader = new RowReader(row);
        var move = decide(reader, _now);
        if (!_seen.Add((row.Kind, move.Id)))
        {
            reader.Refuse("twice", "The file has it twice.", move.Name);
        }

        // What is the same needs no leave: it stands there already.
        if (reader.Problem is null && move.Effect != ImportEffect.Same && !move.Change.IsOk)
        {
            reader.Refuse(move.Change.Fault.Detail ?? "invalid", move.Change.Fault.Message, move.Name);
        }

        if (reader.Problem is { } problem)
        {
            _problems.Add(problem);
            return;
        }

        _steps.Add(new ImportStep(row.Place, row.Kind, move.Id, move.Name, move.Effect, move.Columns));
        if (move.Effect != ImportEffect.Same)
        {
            _now = move.Change.Value!.ApplyTo(_now);
        }
    }

    public ImportPlan Finish() => new(
        [.. _steps.OrderBy(s => PlaceOf(s.Place))],
        [.. _problems.OrderBy(p => PlaceOf(p.Place))],
        _problems.Count > 0 ? TagBookChange.None : new TagBookChange
        {
            Dimensions = [.. _now.Dimensions.Where(d => !_before.Dimensions.Contains(d))],
            Tags = [.. _now.Tags.Where(t => !_before.Tags.Contains(t))],
            Rules = [.. _now.Rules.Where(r => !_before.Rules.Contains(r))],
        });

    // Lines in their order; items of a document keep theirs.
    private static int PlaceOf(string place) => int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : int.MaxValue;
}
