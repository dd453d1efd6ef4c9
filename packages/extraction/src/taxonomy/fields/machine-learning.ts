/** Machine learning and artificial intelligence. */
import type { Field } from '../read-field.ts'

export const machineLearning: Field = {
  concepts: `
[tool]
scikit-learn | sklearn, Scikit
TensorFlow | TensorFlow 2, Google TensorFlow, TF2
PyTorch | PyTorch Lightning
Keras | Keras API, tf.keras
JAX | Google JAX
MXNet | Apache MXNet
Theano | Theano library
Chainer | Chainer framework
XGBoost | Extreme gradient boosting
LightGBM
NLTK | Natural Language Toolkit
spaCy | spaCy NLP
Gensim
OpenCV | Open Source Computer Vision
Hugging Face | Hugging Face Transformers, HuggingFace Hub
LangChain | LangGraph
LlamaIndex
OpenAI API | OpenAI, ChatGPT API, GPT API
ChatGPT | ChatGPT Plus, GPT-4o, OpenAI ChatGPT
Microsoft Copilot | Copilot, M365 Copilot, Microsoft 365 Copilot
GitHub Copilot | AI coding assistants, AI pair programming
MLflow
Kubeflow | Kubeflow Pipelines
Amazon SageMaker | SageMaker, AWS SageMaker
Azure Machine Learning | Azure ML, Azure ML Studio
Vertex AI | Google Vertex AI, Google AI Platform
IBM Watson | Watson, Watson Studio, IBM Watson Studio, watsonx
DataRobot
H2O.ai | H2O, H2O Driverless AI
CUDA | NVIDIA CUDA, GPU programming
ROS | Robot Operating System, ROS 2
[knowledge]
Machine learning | ML, Machine learning algorithms, Machine learning models, Maschinelles Lernen, Supervised learning, Unsupervised learning
Deep learning | Neural networks, Neural network, Artificial neural networks, CNN, RNN
Artificial intelligence | AI, Künstliche Intelligenz, AI/ML, Inteligencia artificial
Generative AI | GenAI, Generative artificial intelligence, Gen AI tools
Large language models | LLM, LLMs, Large language model, GPT, Transformer models
Natural language processing | NLP, Text mining, Text analytics, Natural language understanding, NLU, Computational linguistics
Computer vision | Image recognition, Object detection, Machine vision
Image processing | Image analysis, Digital image processing
Reinforcement learning | RL, Deep reinforcement learning
Recommender systems | Recommendation systems, Recommender system, Recommendation engines
Data science | Data scientist, Data sciences
Predictive modelling | Predictive analytics, Predictive models, Predictive analysis
Speech recognition | Automatic speech recognition, Speech processing
[method]
MLOps | Machine learning operations, Model deployment
Feature engineering | Feature selection, Feature extraction
Prompt engineering | Prompting, Prompt design, Prompt writing
Clustering | Cluster analysis, K-means
Automated machine learning | AutoML
Gradient boosting | Gradient boosted trees, Boosted trees
Retrieval-augmented generation | RAG
Anomaly detection | Outlier detection
Bayesian methods | Bayesian statistics, Bayesian inference, Bayesian modelling
Forecasting | Demand forecasting, Forecast, Sales forecasting, Forecasts
Data annotation | Data labelling, Image annotation
`,
  relations: `
TensorFlow: PyTorch 0.6, Keras 0.7, JAX 0.5, MXNet 0.5, Theano 0.4, Deep learning 0.6
PyTorch: Keras 0.5, JAX 0.5, MXNet 0.5, Deep learning 0.6, Chainer 0.5
Keras: Theano 0.4, Deep learning 0.6
MXNet: Chainer 0.4, Theano 0.4
scikit-learn: XGBoost 0.5, Machine learning 0.6, Keras 0.3, Predictive modelling 0.5
XGBoost: Machine learning 0.5, Predictive modelling 0.5
NLTK: spaCy 0.7, Natural language processing 0.6, Gensim 0.5
spaCy: Gensim 0.5, Natural language processing 0.6
Hugging Face: Large language models 0.6, Natural language processing 0.5, PyTorch 0.4
LangChain: Large language models 0.6, OpenAI API 0.5
OpenAI API: Large language models 0.5, Generative AI 0.6
ChatGPT: Prompt engineering 0.5, Generative AI 0.5
OpenCV: Computer vision 0.7
MLflow: MLOps 0.6
Amazon SageMaker: Azure Machine Learning 0.5, Vertex AI 0.5, Machine learning 0.4, MLOps 0.4
Azure Machine Learning: Vertex AI 0.5, Machine learning 0.4, MLOps 0.4
Vertex AI: Machine learning 0.4, MLOps 0.4
IBM Watson: Artificial intelligence 0.4
DataRobot: Machine learning 0.4, Predictive modelling 0.5
Machine learning: Deep learning 0.6, Artificial intelligence 0.7, Data science 0.6, Predictive modelling 0.6, Data mining 0.5, MLOps 0.4
Machine learning: Reinforcement learning 0.4, Natural language processing 0.4, Computer vision 0.4, Recommender systems 0.4, Feature engineering 0.5, Clustering 0.5
Deep learning: Natural language processing 0.4, Computer vision 0.5, Reinforcement learning 0.4, Artificial intelligence 0.6, Large language models 0.4
Artificial intelligence: Generative AI 0.5, Natural language processing 0.4, Computer vision 0.4
Generative AI: Large language models 0.7, Prompt engineering 0.5
Large language models: Natural language processing 0.6, Prompt engineering 0.5
Natural language processing: Speech recognition 0.4
Data science: Statistics 0.5, Data analysis 0.6, Data mining 0.6, Predictive modelling 0.6
Predictive modelling: Statistical modelling 0.6, Forecasting 0.5, Regression analysis 0.5
Bayesian methods: Statistics 0.5
Forecasting: Time series analysis 0.6
Anomaly detection: Machine learning 0.4
ROS: Robotics 0.6
Clustering: Data mining 0.5
XGBoost: LightGBM 0.7, Gradient boosting 0.7
LightGBM: Gradient boosting 0.7
Gradient boosting: Machine learning 0.5
LangChain: LlamaIndex 0.6, Retrieval-augmented generation 0.5
LlamaIndex: Retrieval-augmented generation 0.5
Retrieval-augmented generation: Large language models 0.6, Vector databases 0.4
ChatGPT: Microsoft Copilot 0.6
MLflow: Kubeflow 0.5
Kubeflow: MLOps 0.6
DataRobot: H2O.ai 0.6, Automated machine learning 0.6
H2O.ai: Automated machine learning 0.6
Computer vision: Image processing 0.7
`,
}
