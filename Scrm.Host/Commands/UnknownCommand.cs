namespace Scrm.Host.Commands;

/// <summary>Says which commands there are.</summary>
internal sealed class UnknownCommand(string asked, IReadOnlyList<string> known) : ICommand
{
    public string Name => asked;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        await Console.Error.WriteLineAsync($"There is no command '{asked}'. Commands: {string.Join(", ", known)}. Without a command the server starts.");
        return 2;
    }
}
