using System.Globalization;
using Scrm.Core.Backfill;

namespace Scrm.Host.Commands;

/// <summary>The options of <c>backfill</c>; what it does not know is a setting of the platform.</summary>
internal sealed record BackfillOptions(string? RuleId, BackfillKind Kind, int? Version, bool Json, string? Wrong, IReadOnlyList<string> Settings)
{
    public static BackfillOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new BackfillOptions(null, BackfillKind.Apply, null, false, null, []);
        var settings = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--rule":
                    options = options with { RuleId = value };
                    i++;
                    break;
                case "--version":
                    options = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                        ? options with { Version = version }
                        : options with { Wrong = "A version is a number." };
                    i++;
                    break;
                case "--dry-run":
                    options = options with { Kind = BackfillKind.DryRun };
                    break;
                case "--undo":
                    options = options with { Kind = BackfillKind.Undo };
                    break;
                case "--json":
                    options = options with { Json = true };
                    break;
                default:
                    settings.Add(arguments[i]);
                    break;
            }
        }

        return options with { Settings = settings };
    }
}
