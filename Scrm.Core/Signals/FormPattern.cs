using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>What must hold of a form's answers: <c>survey.nps&gt;=9</c>, <c>trial.interest=露营</c>, <c>*.city=上海</c>, a name alone (answered).</summary>
public sealed class FormPattern
{
    private readonly IReadOnlyList<(string Form, string Field, Condition Condition)> _conditions;

    private FormPattern(IReadOnlyList<(string Form, string Field, Condition Condition)> conditions) => _conditions = conditions;

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<FormPattern> Read(string pattern)
    {
        var conditions = ConditionReader.Read(pattern);
        if (!conditions.IsOk)
        {
            return conditions.Fault;
        }

        var read = new List<(string Form, string Field, Condition Condition)>();
        foreach (var condition in conditions.Value)
        {
            if (condition.Name.Split('.', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } form, { Length: > 0 } field])
            {
                return ConditionReader.Wrong($"'{condition.Name}' does not name a form and a field: write form.field=value");
            }

            if (condition is { Comparison: Comparison.AtLeast or Comparison.AtMost, Number: null })
            {
                return ConditionReader.Wrong($"'{condition.Value}' is not a number");
            }

            read.Add((form, field, condition));
        }

        return new FormPattern(read);
    }

    /// <summary>The answers that met the pattern, or null.</summary>
    public string? Find(IReadOnlyList<FormAnswer> answers)
    {
        var met = new List<string>(_conditions.Count);
        foreach (var (form, field, condition) in _conditions)
        {
            if (answers.FirstOrDefault(a => Condition.IsLike(a.Form, form) && Condition.IsLike(a.Field, field) && condition.Meets(a.Value)) is not { } answer)
            {
                return null;
            }

            met.Add($"{answer.Form}.{answer.Field}={answer.Value}");
        }

        return string.Join(" & ", met);
    }
}
