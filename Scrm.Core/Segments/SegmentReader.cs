using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>Reads a tree of conditions: checks each and resolves names and times. Pure.</summary>
public sealed class SegmentReader
{
    /// <summary>Groups within groups.</summary>
    public const int MaxDepth = 6;

    /// <summary>Conditions in one tree, groups among them.</summary>
    public const int MaxConditions = 100;

    private readonly ConditionReader _leaves;
    private readonly List<SegmentProblem> _problems = [];
    private int _count;

    private SegmentReader(SegmentContext context) => _leaves = new ConditionReader(context);

    /// <summary>The test, or what is wrong.</summary>
    public static SegmentReading Read(SegmentCondition root, SegmentContext context)
    {
        var reader = new SegmentReader(context);
        var test = reader.Read(root, "", 0);
        return new SegmentReading(reader._problems.Count == 0 ? test : null, reader._problems);
    }

    private PersonTest Read(SegmentCondition condition, string path, int depth)
    {
        if (++_count == MaxConditions + 1)
        {
            Refuse(path, "tooMany", $"A segment has at most {MaxConditions} conditions.");
        }

        if (_count > MaxConditions)
        {
            return AllOf.Everybody;
        }

        var test = condition.Kind switch
        {
            ConditionKind.All => new AllOf(Parts(condition, path, depth)),
            ConditionKind.Any => new AnyOf(Parts(condition, path, depth)),
            ConditionKind.Not => Not(Parts(condition, path, depth), path),
            _ => Leaf(condition, path),
        };
        return condition.Negated ? new NotOf(test) : test;
    }

    private PersonTest Leaf(SegmentCondition condition, string path)
    {
        var read = _leaves.Read(condition);
        if (read.Problem is { } problem)
        {
            Refuse(path, problem.Code, problem.Message);
        }

        return read.Test ?? AllOf.Everybody;
    }

    private List<PersonTest> Parts(SegmentCondition group, string path, int depth)
    {
        // The root may be empty: everybody. An empty group inside is a slip.
        if (group.Conditions.Count == 0 && (depth > 0 || group.Kind != ConditionKind.All))
        {
            Refuse(path, "empty", "A group needs a condition.");
        }

        if (depth >= MaxDepth)
        {
            Refuse(path, "tooDeep", $"Groups go at most {MaxDepth} deep.");
            return [];
        }

        return [.. group.Conditions.Select((part, i) => Read(part, path.Length == 0 ? $"{i}" : $"{path}.{i}", depth + 1))];
    }

    private NotOf Not(List<PersonTest> parts, string path)
    {
        if (parts.Count > 1)
        {
            Refuse(path, "oneOnly", "Not takes one condition: put several into a group.");
        }

        return new NotOf(parts is [var only, ..] ? only : AllOf.Everybody);
    }

    private void Refuse(string path, string code, string message) => _problems.Add(new SegmentProblem(path, code, message));
}
