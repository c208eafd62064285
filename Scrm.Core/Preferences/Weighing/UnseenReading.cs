using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>A dialogue read by a questioner that had not learned from it, so that new values look as new as they will in operation.</summary>
/// <param name="Material">The dialogue.</param>
/// <param name="Read">What was found in it.</param>
/// <param name="Questions">What is to be decided.</param>
/// <param name="Book">Slots as the questioner knew them.</param>
/// <param name="Fold">Which part of the materials it belongs to.</param>
internal sealed record UnseenReading(Material Material, ReadDialogue Read, IReadOnlyList<Question> Questions, SlotBook Book, int Fold)
{
    public List<Lesson> Lessons() => Weighing.Lessons.Of(Questions, Material, Book);

    /// <summary>Reads every dialogue in turn while learning from the others.</summary>
    public static List<UnseenReading> All(IReadOnlyList<Material> materials, int folds)
    {
        var readings = new List<UnseenReading>(materials.Count);
        for (var fold = 0; fold < folds; fold++)
        {
            var questioner = new Questioner([.. materials.Where((_, i) => i % folds != fold)]);
            foreach (var material in materials.Where((_, i) => i % folds == fold))
            {
                var (read, questions) = questioner.Of(material.Turns);
                readings.Add(new UnseenReading(material, read, questions, questioner.Book, fold));
            }
        }

        return readings;
    }
}
