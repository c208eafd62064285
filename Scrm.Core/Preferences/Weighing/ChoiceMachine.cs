using Scrm.Core.Learning;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>
/// Chooses among the meanings of a mention, or none of them: a log-linear model over hashed features,
/// trained by stochastic gradients with a step for each weight (AdaGrad); several right answers share the praise.
/// </summary>
internal sealed class ChoiceMachine
{
    private const int Mask = (1 << 20) - 1;
    private const int Rounds = 8;
    private const float Rate = 0.05f;
    private const float Shrink = 2e-6f;

    private readonly float[] _weights = new float[Mask + 1];

    /// <summary>Learns; the same lessons in the same order give the same weights.</summary>
    /// <param name="lessons">What to learn from.</param>
    /// <param name="betweenRounds">Told after each round, so that it may change what is allowed.</param>
    public void Learn(IReadOnlyList<Lesson> lessons, Action<int>? betweenRounds = null)
    {
        var squares = new float[Mask + 1];
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var lesson in order)
            {
                Step(lessons[lesson], squares);
            }

            betweenRounds?.Invoke(round);
        }
    }

    /// <summary>The chance of each choice; what is missing to 1 is the chance that none is right.</summary>
    public float[] Chances(Question question)
    {
        var chances = new float[question.Choices.Count + 1];
        for (var i = 0; i < question.Choices.Count; i++)
        {
            chances[i] = Score(question, question.Choices[i]);
        }

        Normalise(chances);
        return chances;
    }

    private void Step(Lesson lesson, float[] squares)
    {
        var chances = Chances(lesson.Question);
        var allowed = 0f;
        for (var i = 0; i < chances.Length; i++)
        {
            allowed += lesson.Allowed[i] ? chances[i] : 0;
        }

        for (var i = 0; i < lesson.Question.Choices.Count; i++)
        {
            var slope = chances[i] - (lesson.Allowed[i] ? chances[i] / Math.Max(allowed, 1e-6f) : 0);
            if (Math.Abs(slope) > 1e-4f)
            {
                Move(lesson.Question, lesson.Question.Choices[i], slope, squares);
            }
        }
    }

    private float Score(Question question, Choice choice)
    {
        var score = 0f;
        foreach (var key in choice.Keys)
        {
            foreach (var feature in question.Surroundings)
            {
                score += _weights[Place(feature, key)];
            }
        }

        foreach (var feature in choice.Own)
        {
            score += _weights[Place(feature, 0)];
        }

        return score;
    }

    private void Move(Question question, Choice choice, float slope, float[] squares)
    {
        foreach (var key in choice.Keys)
        {
            foreach (var feature in question.Surroundings)
            {
                Move(Place(feature, key), slope, squares);
            }
        }

        foreach (var feature in choice.Own)
        {
            Move(Place(feature, 0), slope, squares);
        }
    }

    private void Move(int place, float slope, float[] squares)
    {
        var pull = slope + (Shrink * _weights[place]);
        squares[place] += pull * pull;
        _weights[place] -= Rate * pull / MathF.Sqrt(squares[place] + 1);
    }

    private static int Place(ulong feature, ulong key) => (int)((FeatureHash.Join(feature, key) * 0x9E3779B97F4A7C15) >> 40) & Mask;

    private static void Normalise(float[] scores)
    {
        var most = scores.Max();
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }
}
