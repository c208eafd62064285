using System.Text.Json.Nodes;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>One kind of measurement.</summary>
internal interface IEvaluation
{
    /// <summary>The word after <c>evaluate</c>.</summary>
    string Name { get; }

    /// <summary>Its options, as shown to a person.</summary>
    string Usage { get; }

    /// <summary>Options that name a file; true: needed.</summary>
    IReadOnlyDictionary<string, bool> Files { get; }

    /// <summary>Options without a value.</summary>
    IReadOnlyList<string> Switches => [];

    /// <summary>Options with a whole number; none is needed.</summary>
    IReadOnlyList<string> Numbers => [];

    /// <summary>Measures.</summary>
    /// <exception cref="RowException">A file has a row that cannot be used.</exception>
    JsonObject Run(EvaluationOptions options, TextWriter messages);
}
