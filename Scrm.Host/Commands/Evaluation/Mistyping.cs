using Scrm.Core.Words;

namespace Scrm.Host.Commands.Evaluation;

/// <summary>Types questions as a hurried thumb does: one letter in six is another one of the same sound.</summary>
internal sealed class Mistyping(int seed)
{
    private const int OneIn = 6;
    private readonly Random _random = new(seed);

    public QueryRow Of(QueryRow query) => query with
    {
        Text = string.Concat(query.Text.Select(letter => _random.Next(OneIn) == 0 ? Other(letter) : letter)),
    };

    private char Other(char letter)
    {
        var alike = Sounds.Alike(letter);
        return alike[_random.Next(alike.Length)];
    }
}
