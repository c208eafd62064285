namespace Scrm.Host.Commands;

/// <summary>A command that runs instead of the server.</summary>
internal interface ICommand
{
    /// <summary>The first word on the command line.</summary>
    string Name { get; }

    /// <summary>Runs it; 0 only on success.</summary>
    Task<int> RunAsync(IReadOnlyList<string> arguments);
}
