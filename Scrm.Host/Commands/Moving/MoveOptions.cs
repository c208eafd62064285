namespace Scrm.Host.Commands.Moving;

/// <summary>The options of <c>migrate</c>, <c>export</c> and <c>import</c>; what they do not know is a setting of the platform.</summary>
internal sealed record MoveOptions(string? To, string? From, string? Key, bool WithoutSecrets, bool Json, IReadOnlyList<string> Settings)
{
    public static MoveOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new MoveOptions(null, null, null, false, false, []);
        List<string> settings = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            var known = arguments[i] switch
            {
                "--to" => options with { To = value },
                "--from" => options with { From = value },
                "--key" => options with { Key = value },
                _ => null,
            };
            i += known is null ? 0 : 1;
            options = known ?? arguments[i] switch
            {
                "--without-secrets" => options with { WithoutSecrets = true },
                "--json" => options with { Json = true },
                _ => options,
            };
            if (known is null && arguments[i] is not ("--without-secrets" or "--json"))
            {
                settings.Add(arguments[i]);
            }
        }

        return options with { Settings = settings };
    }
}
