using System.Globalization;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>What was given on the command line.</summary>
internal sealed class EvaluationOptions
{
    private readonly Dictionary<string, string> _files = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly HashSet<string> _switches = [];

    private EvaluationOptions()
    {
    }

    /// <exception cref="OptionException">An option is unknown, without its value, given twice or missing.</exception>
    public static EvaluationOptions Parse(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, bool> files, IReadOnlyList<string> switches, IReadOnlyList<string> numbers)
    {
        var options = new EvaluationOptions();
        using var given = arguments.GetEnumerator();
        while (given.MoveNext())
        {
            var name = given.Current.StartsWith("--", StringComparison.Ordinal) ? given.Current[2..] : "";
            if (name == "json" || switches.Contains(name))
            {
                options._switches.Add(name);
            }
            else if (numbers.Contains(name))
            {
                options.AddNumber(name, given.MoveNext() ? given.Current : "");
            }
            else if (!files.ContainsKey(name))
            {
                throw new OptionException($"'{given.Current}' is not an option.");
            }
            else if (!given.MoveNext() || given.Current.StartsWith("--", StringComparison.Ordinal))
            {
                throw new OptionException($"--{name} needs a file.");
            }
            else if (!options._files.TryAdd(name, given.Current))
            {
                throw new OptionException($"--{name} is given twice.");
            }
        }

        return files.FirstOrDefault(f => f.Value && !options._files.ContainsKey(f.Key)).Key is { } missing
            ? throw new OptionException($"--{missing} is missing.")
            : options;
    }

    public string File(string name) => _files[name];

    public string? OptionalFile(string name) => _files.GetValueOrDefault(name);

    public int Number(string name, int otherwise) => _numbers.GetValueOrDefault(name, otherwise);

    public bool Has(string name) => _switches.Contains(name);

    private void AddNumber(string name, string given)
    {
        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new OptionException($"--{name} needs a whole number.");
        }

        if (!_numbers.TryAdd(name, number))
        {
            throw new OptionException($"--{name} is given twice.");
        }
    }
}
