namespace Scrm.AgentConsole.Wire.TypeScript;

/// <summary>The host's command <c>wire-types</c>: writes the browser's types, or checks that the written ones are current.</summary>
public static class WireTypesCommand
{
    /// <summary>Runs <c>--check FILE</c> or <c>--write FILE</c>; returns the process's exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter errors)
    {
        if (arguments is not [("--check" or "--write") and var verb, var file])
        {
            errors.WriteLine("wire-types: give --check FILE or --write FILE");
            return 2;
        }

        var current = TypeScriptContracts.Generate();
        if (verb == "--write")
        {
            File.WriteAllText(file, current);
            return 0;
        }

        if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == current)
        {
            return 0;
        }

        // In MSBuild's own format, so that an editor shows it as an error of the build.
        errors.WriteLine($"{file}(1,1): error SCRM001: differs from the C# contracts; write it again: dotnet run --project Scrm.Host -- wire-types --write \"{file}\"");
        return 1;
    }
}
