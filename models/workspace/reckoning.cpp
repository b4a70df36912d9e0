#include "workspace/reckoning.h"

namespace shipworthy {

Reckoned Reckoning::answer(const Question &question) const
{
    Reckoned answer;
    answer.system = question.system;
    answer.checks = question.checks;
    answer.contradictions = findContradictions(state, question.system, question.checks, now, policy.freshDays);
    answer.denied = deniedTicks(answer.contradictions);
    answer.readiness = rate(state, question.system, answer.contradictions, now, policy, question.endpointDown);
    answer.day = now.date();
    return answer;
}

std::vector<Reckoned> Reckoning::run(const std::stop_token &stop) const
{
    std::vector<Reckoned> answers;
    answers.reserve(questions.size());
    for (const Question &question : questions) {
        if (stop.stop_requested())
            break;
        answers.push_back(answer(question));
    }
    return answers;
}

} // namespace shipworthy
